import type { Claim, Timestamp } from './claim.ts';
import { nextDeadline } from './deadlines.ts';
import type { DecisionContext } from './decision-context.ts';
import type { ClaimFact } from './event.ts';
import { clockOf, type Reminder, type ReminderClock } from './reminder.ts';

type Due = Extract<ClaimFact, { type: 'ReminderDue' }>;

const usesCustomersCalendar: ReadonlySet<ReminderClock> = new Set(['window', 'customer', 'subscription']);
const countsCalendarDays: ReadonlySet<ReminderClock> = new Set(['dispute', 'subscription']);

/** Days from `at` to the deadline, as this clock counts them; undefined when it has none, or it is over. */
const daysLeft = (
  claim: Claim,
  clock: ReminderClock,
  at: Temporal.Instant,
  context: DecisionContext,
): number | undefined => {
  const deadline = nextDeadline(claim);
  if (!deadline) return undefined;
  const end = Temporal.Instant.from(deadline.at);
  if (Temporal.Instant.compare(at, end) > 0) return undefined;
  const calendar = usesCustomersCalendar.has(clock)
    ? context.calendarOf(claim.details.customerCountry)
    : context.calendar;
  if (!countsCalendarDays.has(clock)) return calendar.businessDaysBetween(at, end);
  const [from, to] = [at, end].map((one) => one.toZonedDateTimeISO(calendar.timeZone).toPlainDate());
  return from && to ? from.until(to, { largestUnit: 'days' }).days : undefined;
};

const isDue = ({ at }: { readonly at: Timestamp }, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(at), now) <= 0;

/**
 * The claim's reminders that are due. Where several of one clock were missed, only the newest is given; the others are recorded
 * as overtaken, and so are all when the claim moves on in the same breath.
 */
export const dueReminders = (
  claim: Claim,
  at: Temporal.Instant,
  context: DecisionContext,
  movesOn: boolean,
): readonly Due[] => {
  const due = (claim.reminders ?? []).filter((one) => isDue(one, at));
  const newest = new Map<ReminderClock, Reminder>(due.map((one) => [clockOf[one.kind], one]));
  return due.map(({ id, kind }): Due => {
    const clock = clockOf[kind];
    if (movesOn || newest.get(clock)?.id !== id) return { type: 'ReminderDue', id, kind, overtaken: true };
    const left = daysLeft(claim, clock, at, context);
    return { type: 'ReminderDue', id, kind, ...(left !== undefined && { left }) };
  });
};
