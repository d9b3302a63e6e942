import { overlappingProducts } from '../../../claims/association-keys.ts';
import type { Claim } from '../../../claims/claim.ts';
import type { ClaimCommand } from '../../../claims/command.ts';
import type { Notice } from '../../../claims/notices.ts';
import type { PlanForAudience } from './audience.ts';

/** What another firm's claim must learn of this one. */
const commandFor = (notice: Notice, claim: Claim, other: Claim): ClaimCommand | null => {
  switch (notice.subject) {
    case 'ClaimSubmitted':
    case 'ClaimDisputed':
      return { type: 'FlagCompeting', claimId: claim.id };
    case 'ClaimApproved':
      return { type: 'MarkToBeSuperseded', by: claim.id };
    case 'BecameOfficial':
      return { type: 'Supersede', by: claim.id, products: overlappingProducts(claim.details, other.details) };
    case 'ClaimRejected':
    case 'ClaimEnded':
      return { type: 'LapseSuperseding', by: claim.id };
    default:
      return null;
  }
};

/** Another claim, in the course of this one's life. Told once; told again after a crash, it refuses what it knows. */
export const otherClaim: PlanForAudience = async (notice, { claim }, services) => {
  const other = notice.otherClaimId === undefined ? null : await services.store.claims.load(notice.otherClaimId);
  if (!other) return { settled: 'dropped', detail: 'there is no such claim' };
  const command = commandFor(notice, claim, other.claim);
  if (!command) return { settled: 'dropped', detail: 'nothing to tell' };
  const actor = { kind: 'claim', claimId: claim.id } as const;
  const result = await services.desk.run({ claimId: other.claim.id, command, actor });
  return result.ok
    ? { settled: 'sent', detail: command.type }
    : { settled: 'dropped', detail: `${command.type}: ${result.refusal.refused}` };
};
