import type { Claim, Timestamp } from './claim.ts';
import type { DecisionContext } from './decision-context.ts';
import type { ClaimFact } from './event.ts';
import { clockOf, deadlineOf, type Reminder, type ReminderClock, runOf } from './reminder.ts';

type Due = Extract<ClaimFact, { type: 'ReminderDue' }>;

const usesCustomersCalendar: ReadonlySet<ReminderClock> = new Set(['window', 'customer', 'subscription']);
const countsCalendarDays: ReadonlySet<ReminderClock> = new Set(['dispute', 'subscription', 'evidence', 'signature']);

/** Days from `at` to the deadline, as its clock counts them; undefined when there is none, or it is over. */
const daysLeft = (
  claim: Claim,
  reminder: Reminder,
  at: Temporal.Instant,
  context: DecisionContext,
): number | undefined => {
  const deadline = deadlineOf(reminder);
  if (deadline === undefined) return undefined;
  const end = Temporal.Instant.from(deadline);
  if (Temporal.Instant.compare(at, end) > 0) return undefined;
  const clock = clockOf[reminder.kind];
  const calendar = usesCustomersCalendar.has(clock)
    ? context.calendarOf(claim.details.customerCountry)
    : context.calendar;
  if (!countsCalendarDays.has(clock)) return calendar.businessDaysBetween(at, end);
  const [from, to] = [at, end].map((one) => one.toZonedDateTimeISO(calendar.timeZone).toPlainDate());
  return from && to ? from.until(to, { largestUnit: 'days' }).days : undefined;
};

export const isDue = ({ at }: { readonly at: Timestamp }, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(at), now) <= 0;

/** Whether the clock of a reminder runs on after what else happens. */
const runsOn = (reminder: Reminder, moved: readonly ClaimFact[]): boolean =>
  moved.every((fact) => {
    if (clockOf[reminder.kind] === 'evidence') return fact.type === 'ProductsExpired' || fact.type === 'BecameOfficial';
    const ends = fact.type === 'ProductsExpired' ? Object.values(fact.productEnds ?? {}) : [];
    return ends.some((end) => end === deadlineOf(reminder));
  });

/**
 * The claim's reminders that are due. Where several of one run were missed, only the newest is given; the others are recorded
 * as overtaken, and so are all whose clock ends in the same breath.
 *
 * @param moved What time makes of the claim besides.
 */
export const dueReminders = (claim: Claim, context: DecisionContext, moved: readonly ClaimFact[]): readonly Due[] => {
  const at = context.now;
  const due = (claim.reminders ?? []).filter((one) => isDue(one, at));
  const newest = new Map(due.map((one) => [runOf(one), one.id]));
  return due.map((reminder): Due => {
    const { id, kind } = reminder;
    if (!runsOn(reminder, moved) || newest.get(runOf(reminder)) !== id)
      return { type: 'ReminderDue', id, kind, overtaken: true };
    const left = daysLeft(claim, reminder, at, context);
    return { type: 'ReminderDue', id, kind, ...(left !== undefined && { left }) };
  });
};
