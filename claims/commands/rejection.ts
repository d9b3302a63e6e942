import type { Claim, RejectionReason } from '../claim.ts';
import { disputeUntil } from '../dispute-until.ts';
import type { ClaimFact } from '../event.ts';
import type { Situation } from './rule.ts';

/** The rejection of a claim, with the end of its dispute window where it has one. */
export const rejection = (
  claim: Claim,
  reason: RejectionReason,
  comment: string,
  { at, context }: Situation,
): readonly ClaimFact[] => {
  const until = disputeUntil(claim, reason, at, context);
  return [{ type: 'ClaimRejected', reason, comment: comment.trim(), ...(until && { disputeUntil: until }) }];
};
