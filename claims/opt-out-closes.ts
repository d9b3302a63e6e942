import type { Claim, Timestamp } from './claim.ts';
import type { DecisionContext } from './decision-context.ts';

/** End of the customer's opt-out window, by the customer's own calendar. Source: docs/claims.md#opt-out-window. */
export const optOutCloses = (
  claim: Claim,
  at: Temporal.Instant,
  context: Pick<DecisionContext, 'policy' | 'calendarOf'>,
): Timestamp =>
  context.calendarOf(claim.details.customerCountry).endOfBusinessDay(at, context.policy.optOutBusinessDays).toString();
