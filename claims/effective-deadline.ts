import type { Timestamp } from './claim.ts';
import type { DecisionContext } from './decision-context.ts';

/**
 * When a deadline against the partner takes effect. If the bot was down while the partner could have answered, it waits
 * `outageGraceBusinessDays` after the bot is up again. Source: domain rules §7.
 *
 * @param since When the partner's clock started; an outage before that took nothing from them.
 */
export const effectiveDeadline = (due: Timestamp, since: Timestamp, context: DecisionContext): Temporal.Instant => {
  const deadline = Temporal.Instant.from(due);
  const up = context.upAgainSince;
  if (!up || Temporal.Instant.compare(up, Temporal.Instant.from(since)) <= 0) return deadline;
  const waited = context.calendar.endOfBusinessDay(up, context.policy.outageGraceBusinessDays);
  return Temporal.Instant.compare(waited, deadline) > 0 ? waited : deadline;
};
