import type { BusinessCalendar } from './business-calendar.ts';
import type { Timestamp } from './claim.ts';

/** What was asked last, and from when until before when (epoch milliseconds) asking it again gives the same. */
type Known = {
  readonly from: number;
  readonly until: number;
  readonly businessDays: number;
  readonly reminderTime: string;
  readonly at: Timestamp;
};

const lastOf = new WeakMap<BusinessCalendar, Known>();

/**
 * When to remind on the n-th business day after the day of `from`, at `reminderTime` (`HH:MM`) in the calendar's time zone.
 * Every step of every draft asks it, and all day long the answer is the same: the last one is kept.
 */
export const reminderTimeAfter = (
  calendar: BusinessCalendar,
  from: Temporal.Instant,
  businessDays: number,
  reminderTime: string,
): Timestamp => {
  const now = from.epochMilliseconds;
  const known = lastOf.get(calendar);
  const isSameDay = known !== undefined && known.from <= now && now < known.until;
  if (isSameDay && known.businessDays === businessDays && known.reminderTime === reminderTime) return known.at;
  const { timeZone } = calendar;
  const at = calendar
    .businessDayAfter(from, businessDays)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(reminderTime) })
    .toInstant()
    .toString();
  const today = from.toZonedDateTimeISO(timeZone).startOfDay();
  const tomorrow = today.add({ days: 1 }).startOfDay();
  lastOf.set(calendar, {
    from: today.epochMilliseconds,
    until: tomorrow.epochMilliseconds,
    businessDays,
    reminderTime,
    at,
  });
  return at;
};
