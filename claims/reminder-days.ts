import type { BusinessCalendar } from './business-calendar.ts';
import type { Timestamp } from './claim.ts';
import type { Reminder, ReminderKind } from './reminder.ts';

/** A running clock: when it started and ends, and by whose days and time zone. */
export type RunningClock = {
  readonly from: Temporal.Instant;
  readonly deadline: Timestamp;
  readonly calendar: BusinessCalendar;
  /** Local wall-clock time of reminders, `HH:MM`. */
  readonly reminderTime: string;
};

/** On which business day after the start, of a clock of `days` business days. */
export type OnBusinessDay = { readonly kind: ReminderKind; readonly day: (days: number) => number };
/** How many calendar days before the last day. */
export type DaysBefore = { readonly kind: ReminderKind; readonly left: number };

type Dated = { readonly kind: ReminderKind; readonly on: Temporal.PlainDate };

const isAfter = (day: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(day, other) > 0;

/** In order; of two on one day the later one in the list, which presses more. */
const atTheirTimes = (dated: readonly Dated[], { deadline, calendar, reminderTime }: RunningClock): Reminder[] => {
  const byDay = new Map(dated.map((one) => [one.on.toString(), one]));
  const plainTime = Temporal.PlainTime.from(reminderTime);
  return [...byDay.values()]
    .map(({ kind, on }) => ({
      id: `${kind}/${deadline}`,
      kind,
      at: on.toZonedDateTime({ timeZone: calendar.timeZone, plainTime }).toInstant().toString(),
    }))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
};

/**
 * Reminders of a clock that counts business days. What would fall on the day the clock starts, or before, is left out: the
 * message that starts it is the first reminder.
 */
export const onBusinessDays = (plan: readonly OnBusinessDay[], clock: RunningClock): readonly Reminder[] => {
  const { from, deadline, calendar } = clock;
  const days = calendar.businessDaysBetween(from, Temporal.Instant.from(deadline));
  const dated = plan
    .map(({ kind, day }) => ({ kind, number: day(days) }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => ({ kind, on: calendar.businessDayAfter(from, number) }));
  return atTheirTimes(dated, clock);
};

/** Reminders of a clock that counts calendar days; also those only of later days than the start's. */
export const daysBefore = (plan: readonly DaysBefore[], clock: RunningClock): readonly Reminder[] => {
  const first = clock.from.toZonedDateTimeISO(clock.calendar.timeZone).toPlainDate();
  return everyDayBefore(plan, clock).filter(({ at }) =>
    isAfter(Temporal.Instant.from(at).toZonedDateTimeISO(clock.calendar.timeZone).toPlainDate(), first),
  );
};

/** The same, with those of the start's own day that are still ahead: for a clock whose start says nothing of its end. */
export const stillAhead = (plan: readonly DaysBefore[], clock: RunningClock): readonly Reminder[] =>
  everyDayBefore(plan, clock).filter(({ at }) => Temporal.Instant.compare(Temporal.Instant.from(at), clock.from) > 0);

const everyDayBefore = (plan: readonly DaysBefore[], clock: RunningClock): readonly Reminder[] => {
  const last = Temporal.Instant.from(clock.deadline).toZonedDateTimeISO(clock.calendar.timeZone).toPlainDate();
  const dated = plan.map(({ kind, left }) => ({ kind, on: last.subtract({ days: left }) }));
  return atTheirTimes(dated, clock);
};
