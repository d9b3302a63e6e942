import type { Claim, RejectionReason, Timestamp } from '../claim.ts';
import type { DecisionContext } from '../decision-context.ts';
import type { ClaimFact } from '../event.ts';
import type { Situation } from './rule.ts';

const beyondDispute: readonly RejectionReason[] = ['customer-declined', 'partner-request'];

/**
 * Until when a rejection given at `at` can be disputed: the end of the last calendar day, in the deployment's time zone.
 * Undefined when it can't: the customer's or the partner's own word, or a claim that was disputed before.
 */
const disputeUntil = (
  claim: Claim,
  reason: RejectionReason,
  at: Temporal.Instant,
  { calendar, policy }: DecisionContext,
): Timestamp | undefined => {
  if (claim.disputed || beyondDispute.includes(reason)) return undefined;
  return at
    .toZonedDateTimeISO(calendar.timeZone)
    .toPlainDate()
    .add({ days: policy.disputeCalendarDays })
    .toZonedDateTime({ timeZone: calendar.timeZone, plainTime: '23:59:59' })
    .toInstant()
    .toString();
};

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
