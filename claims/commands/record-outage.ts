import type { Claim, Timestamp } from '../claim.ts';
import { actingDeadline, type MovableDeadline } from '../deadlines.ts';
import { passingTime } from '../who-may.ts';
import { rule } from './rule.ts';

type Silence = { readonly deadline: MovableDeadline; readonly since: Timestamp; readonly until: Timestamp };

/** The clock that silence lets run out, and since when it runs. */
const runningSilence = (claim: Claim): Silence | null => {
  const deadline = actingDeadline(claim);
  if (!deadline || deadline.kind === 'subscription-end') return null;
  const since = {
    answer: claim.rounds.at(-1)?.askedAt,
    'opt-out': claim.status === 'approved' && claim.window.state === 'open' ? claim.window.openedAt : undefined,
    dispute: claim.status === 'rejected' ? claim.rejection.at : undefined,
  }[deadline.kind];
  return since === undefined ? null : { deadline: deadline.kind, since, until: deadline.at };
};

const isBefore = (a: Timestamp, b: Timestamp): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;

/**
 * Silence counts only if one could speak: a clock that ran while the bot was down ends one business day after at the earliest, in
 * its own calendar. One that was over before is over. Source: docs/claims.md#outages.
 */
export const recordOutage = rule({
  type: 'RecordOutage',
  from: { 'partner-action-required': passingTime, approved: passingTime, rejected: passingTime },
  standing: (claim) => (runningSilence(claim) ? null : 'nothing-due'),
  decide: (claim, { downSince, upSince }, { context }) => {
    const silence = runningSilence(claim);
    if (!silence || isBefore(silence.until, downSince) || !isBefore(silence.since, upSince))
      return { refused: 'nothing-due' };
    const { deadline, until: from } = silence;
    const calendar = deadline === 'opt-out' ? context.calendarOf(claim.details.customerCountry) : context.calendar;
    const to = calendar
      .endOfBusinessDay(Temporal.Instant.from(upSince), context.policy.outageGraceBusinessDays)
      .toString();
    return isBefore(from, to)
      ? [{ type: 'DeadlineMoved', deadline, from, to, downSince, upSince }]
      : { refused: 'nothing-due' };
  },
});
