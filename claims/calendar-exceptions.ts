/** By calendar (`HU`, `GB-ENG`): ISO dates made holidays or business days against the library's word. */
export type CalendarExceptions = Readonly<
  Record<string, { readonly holidays?: readonly string[]; readonly businessDays?: readonly string[] }>
>;

/**
 * What `date-holidays` cannot know. Hungary: the working-time arrangement around public holidays in 2026, moved by
 * ministerial decree. Turkey needs none: its half-days (the eves of the bayrams, 28 October) are business days, because
 * they begin after 12:30, and the library's bayrams cover the official full days of 2026.
 */
export const shippedCalendarExceptions: CalendarExceptions = {
  HU: {
    holidays: ['2026-01-02', '2026-08-21', '2026-12-24'],
    businessDays: ['2026-01-10', '2026-08-08', '2026-12-12'],
  },
};

/** The overrides' word beats the base's, day by day; a day of the base that they don't mention stays. */
export const mergeCalendarExceptions = (
  base: CalendarExceptions,
  overrides: CalendarExceptions,
): CalendarExceptions => {
  const merged: Record<string, { holidays: readonly string[]; businessDays: readonly string[] }> = {};
  for (const calendar of new Set([...Object.keys(base), ...Object.keys(overrides)])) {
    const { holidays = [], businessDays = [] } = base[calendar] ?? {};
    const over = overrides[calendar] ?? {};
    const mentioned = new Set([...(over.holidays ?? []), ...(over.businessDays ?? [])]);
    merged[calendar] = {
      holidays: [...holidays.filter((day) => !mentioned.has(day)), ...(over.holidays ?? [])],
      businessDays: [...businessDays.filter((day) => !mentioned.has(day)), ...(over.businessDays ?? [])],
    };
  }
  return merged;
};
