import type { Claim, ClaimIn } from '../../claims/claim.ts';
import { holdingStatuses } from '../../claims/claim-status.ts';
import type { CommandType } from '../../claims/command.ts';
import { type DeadlineReason, deadlineReason } from '../../claims/deadline-reason.ts';
import type { DecisionContext } from '../../claims/decision-context.ts';
import { noOwnDuplicate } from '../../claims/guards.ts';
import { commandsFor } from '../../claims/transitions.ts';
import { isPartner } from '../../claims/who-may.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';

const isDisputable = (claim: Claim | undefined, now: Temporal.Instant): claim is ClaimIn<'rejected'> =>
  claim?.status === 'rejected' &&
  claim.rejection.disputeUntil !== undefined &&
  Temporal.Instant.compare(now, Temporal.Instant.from(claim.rejection.disputeUntil)) <= 0;

/**
 * Rejected claims of the firm to whose dispute this one stood in the way, now that it holds its keys no more. None while another
 * claim of the firm still stands there.
 */
const disputableAgain = async (
  claim: Claim,
  { store, clock }: Pick<Services, 'store' | 'clock'>,
): Promise<readonly ClaimIn<'rejected'>[]> => {
  if (claim.status === 'editing' || holdingStatuses.some((status) => status === claim.status)) return [];
  const own = (await store.claims.onSameKeys(claim)).filter(
    ({ status, tenantId }) => status === 'rejected' && tenantId === claim.owner.tenantId,
  );
  const found = await Promise.all(
    own.map(async ({ claimId }) => {
      const other = (await store.claims.load(claimId))?.claim;
      if (!isDisputable(other, clock.now())) return [];
      const context: Pick<DecisionContext, 'onSameKeys'> = { onSameKeys: await store.claims.onSameKeys(other) };
      return noOwnDuplicate(other, context) === null ? [other] : [];
    }),
  );
  return found.flat();
};

/** What a partner's card of a claim shows besides the claim itself. */
export const partnerParts = async (
  claim: Claim,
  { actor, reader }: Pick<Turn, 'actor' | 'reader'>,
  services: Services,
): Promise<{
  readonly commands: readonly CommandType[];
  readonly uploadUrl?: string;
  readonly now: Temporal.Instant;
  readonly mayCopy: boolean;
  readonly why?: DeadlineReason;
  readonly disputableAgain: readonly ClaimIn<'rejected'>[];
}> => {
  const commands = commandsFor(claim, actor);
  const freed = (await disputableAgain(claim, services)).filter((other) =>
    commandsFor(other, actor).includes('DisputeClaim'),
  );
  const why = deadlineReason(claim, services);
  const parts = {
    commands,
    mayCopy: isPartner(claim, actor),
    disputableAgain: freed,
    now: services.clock.now(),
    ...(why && { why }),
  };
  if (claim.status === 'editing' || !commands.includes('AddPoe')) return parts;
  const link = { claimId: claim.id, person: actor.person, language: reader.language };
  return { ...parts, uploadUrl: await services.links.uploadUrl(link) };
};
