import type { CalendarExceptions } from './calendar-exceptions.ts';
import { type HolidayCalendar, holidayCalendar } from './public-holidays.ts';

/** Business days of one country (or none) in one time zone. Source: docs/claims.md#business-days. */
export type BusinessCalendar = {
  /** ISO 3166-1 alpha-2, country-region such as `GB-ENG`, or `none`. */
  readonly country: string;
  /** IANA time zone. */
  readonly timeZone: string;
  readonly isBusinessDay: (day: Temporal.PlainDate) => boolean;
  /** End of the n-th business day after the day of `from`: the last instant before midnight, 23:59:59. */
  readonly endOfBusinessDay: (from: Temporal.Instant, businessDays: number) => Temporal.Instant;
  /** The n-th business day after the day of `from`. */
  readonly businessDayAfter: (from: Temporal.Instant, businessDays: number) => Temporal.PlainDate;
  /** Business days from the day of `from` (exclusive) to the day of `to` (inclusive). 0 when the same day. */
  readonly businessDaysBetween: (from: Temporal.Instant, to: Temporal.Instant) => number;
};

/** True for what `businessCalendar` takes: `none`, or a country or region whose holidays are known. */
export const isKnownCalendar = (country: string): boolean => country === 'none' || holidayCalendar(country) !== null;

/** A country's exceptions hold in its regions too, unless the region's own say otherwise. */
const exceptionOn = (country: string, exceptions: CalendarExceptions): ((iso: string) => boolean | undefined) => {
  const word = new Map<string, boolean>();
  for (const calendar of new Set([country.split('-')[0] ?? country, country])) {
    for (const day of exceptions[calendar]?.holidays ?? []) word.set(day, false);
    for (const day of exceptions[calendar]?.businessDays ?? []) word.set(day, true);
  }
  return (iso) => word.get(iso);
};

/** The last whole second of the day: 23:59:59, also on days of 23 or 25 hours. */
const endOfDay = (day: Temporal.PlainDate, timeZone: string): Temporal.Instant =>
  day.add({ days: 1 }).toZonedDateTime(timeZone).subtract({ seconds: 1 }).toInstant();

const build = (
  country: string,
  timeZone: string,
  holidays: HolidayCalendar | null,
  exceptions: CalendarExceptions,
): BusinessCalendar => {
  const exception = exceptionOn(country, exceptions);
  const isBusinessDay = (day: Temporal.PlainDate): boolean =>
    exception(day.toString()) ?? (day.dayOfWeek <= 5 && !holidays?.isPublicHoliday(day));
  const dayOf = (instant: Temporal.Instant): Temporal.PlainDate => instant.toZonedDateTimeISO(timeZone).toPlainDate();
  const businessDayAfter = (from: Temporal.Instant, businessDays: number): Temporal.PlainDate => {
    if (!Number.isInteger(businessDays) || businessDays < 0)
      throw new RangeError(`Not a number of business days: ${businessDays}`);
    let day = dayOf(from);
    for (let left = businessDays; left > 0; ) {
      day = day.add({ days: 1 });
      if (isBusinessDay(day)) left -= 1;
    }
    return day;
  };
  return {
    country,
    timeZone,
    isBusinessDay,
    businessDayAfter,
    endOfBusinessDay: (from, businessDays) => endOfDay(businessDayAfter(from, businessDays), timeZone),
    businessDaysBetween: (from, to) => {
      const last = dayOf(to);
      let count = 0;
      for (
        let day = dayOf(from).add({ days: 1 });
        Temporal.PlainDate.compare(day, last) <= 0;
        day = day.add({ days: 1 })
      )
        if (isBusinessDay(day)) count += 1;
      return count;
    },
  };
};

/**
 * `country`: ISO 3166-1 alpha-2, country-region, or `none` for Monday to Friday without holidays. `timeZone`: IANA.
 * The holidays are the country's own days, whatever the time zone in which the days are counted.
 * @throws RangeError for a country or time zone that is not known.
 */
export const businessCalendar = (
  country: string,
  timeZone: string,
  exceptions: CalendarExceptions = {},
): BusinessCalendar => {
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  const holidays = country === 'none' ? null : holidayCalendar(country);
  if (country !== 'none' && holidays === null) throw new RangeError(`No holidays are known of the country ${country}`);
  return build(country, timeZone, holidays, exceptions);
};

/** The calendar of the customer's country in its (first) time zone; `fallback` when it is not given or not known. */
export const calendarForCountry = (
  country: string | undefined,
  fallback: BusinessCalendar,
  exceptions: CalendarExceptions = {},
): BusinessCalendar => {
  const holidays = country === undefined ? null : holidayCalendar(country);
  const [timeZone] = holidays?.timeZones ?? [];
  if (country === undefined || timeZone === undefined) return fallback;
  return build(country, timeZone, holidays, exceptions);
};
