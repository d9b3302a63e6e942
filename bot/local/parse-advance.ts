import type { BusinessCalendar } from '../../claims/business-calendar.ts';

const longest = { years: 2 };

const durationOf = (text: string): Temporal.Duration | null => {
  try {
    return Temporal.Duration.from(text);
  } catch {
    return null;
  }
};

/** To the same time of the next business day. */
const toNextBusinessDay = (now: Temporal.Instant, calendar: BusinessCalendar): Temporal.Duration => {
  const today = now.toZonedDateTimeISO(calendar.timeZone);
  const then = calendar.businessDayAfter(now, 1).toZonedDateTime({
    timeZone: calendar.timeZone,
    plainTime: today.toPlainTime(),
  });
  return now.until(then.toInstant());
};

/**
 * How far to move the clock: an ISO 8601 duration (`P1D`, `PT4H`) of more than nothing and at most two years, or
 * `next-business-day`. Null for anything else.
 */
export const parseAdvance = (
  wish: unknown,
  now: Temporal.Instant,
  calendar: BusinessCalendar,
): Temporal.Duration | null => {
  if (typeof wish !== 'string') return null;
  if (wish === 'next-business-day') return toNextBusinessDay(now, calendar);
  const duration = durationOf(wish.trim());
  if (duration === null || duration.sign <= 0) return null;
  const relativeTo = now.toZonedDateTimeISO('UTC');
  try {
    return Temporal.Duration.compare(duration, longest, { relativeTo }) <= 0 ? duration : null;
  } catch {
    // So long that the calendar ends on the way.
    return null;
  }
};
