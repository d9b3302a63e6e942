import Holidays from 'date-holidays';

/** A holiday calendar of `date-holidays`: a country, or one of its regions. */
export type HolidayCalendar = {
  /** IANA zones, the country's first one first. */
  readonly timeZones: readonly string[];
  readonly isPublicHoliday: (day: Temporal.PlainDate) => boolean;
};

/** Half-days end at noon or begin at 13:00 at the earliest, and bayrams begin in the evening: at 12:30 all is decided. */
const decidingTime = Temporal.PlainTime.from('12:30');

/** Every day of which a `public` entry of the year covers 12:30 local time; one entry may last several days. */
const holidaysOf = (library: Holidays, timeZone: string, year: number): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { type, start, end } of library.getHolidays(year)) {
    if (type !== 'public') continue;
    const [from, until] = [start.getTime(), end.getTime()];
    let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).toPlainDate();
    for (let noon = -Infinity; noon < until; day = day.add({ days: 1 })) {
      noon = day.toZonedDateTime({ timeZone, plainTime: decidingTime }).epochMilliseconds;
      if (from <= noon && noon < until) found.add(day.toString());
    }
  }
  return found;
};

const read = (country: string, region: string | undefined): HolidayCalendar | null => {
  const library = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const timeZones: readonly string[] = library.getTimezones();
  const [home] = timeZones;
  if (home === undefined) return null;
  // A year takes 5–30 ms to work out and a lookup must not.
  const years = new Map<number, ReadonlySet<string>>();
  const ofYear = (year: number): ReadonlySet<string> => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const days = holidaysOf(library, home, year);
    years.set(year, days);
    return days;
  };
  return {
    timeZones,
    // The library gives substitute days with the year in which they fall, not with their holiday's.
    isPublicHoliday: (day) => ofYear(day.year).has(day.toString()),
  };
};

const calendars = new Map<string, HolidayCalendar | null>();

/**
 * The calendar of a country (`HU`) or country-region (`GB-ENG`), kept after the first use. A region that the library doesn't
 * know has its country's calendar. Null for an unknown country.
 */
export const holidayCalendar = (code: string): HolidayCalendar | null => {
  const known = calendars.get(code);
  if (known !== undefined) return known;
  const [country = '', region] = code.split('-');
  const library = new Holidays();
  const isCountry = Object.hasOwn(library.getCountries(), country);
  const isRegion = isCountry && region !== undefined && Object.hasOwn(library.getStates(country) ?? {}, region);
  const calendar = isCountry ? read(country, isRegion ? region : undefined) : null;
  // Unknown codes come from people and would fill the memory.
  if (calendar !== null) calendars.set(code, calendar);
  return calendar;
};
