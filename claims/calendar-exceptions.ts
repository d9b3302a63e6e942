/** By calendar (`HU`, `GB-ENG`): ISO dates made holidays or business days against the library's word. */
export type CalendarExceptions = Readonly<
  Record<string, { readonly holidays?: readonly string[]; readonly businessDays?: readonly string[] }>
>;

/**
 * What `date-holidays` gets wrong or cannot know, in 2026 and 2027.
 * - Hungary: the working-time arrangement around public holidays, moved by ministerial decree (10/2025. (IV. 30.) NGM, for 2026).
 *   Later decrees belong into the policy file until they stand here.
 * - United Kingdom: the country as a whole lacks the summer bank holiday of England, Wales and Northern Ireland (gov.uk/bank-holidays);
 *   Scotland keeps its own, which the library knows.
 * - Turkey needs none: its half-days (the eves of the bayrams, 28 October) are business days, because they begin after 12:30, and
 *   the library's bayrams cover the official full days.
 */
export const shippedCalendarExceptions: CalendarExceptions = {
  HU: {
    holidays: ['2026-01-02', '2026-08-21', '2026-12-24'],
    businessDays: ['2026-01-10', '2026-08-08', '2026-12-12'],
  },
  GB: { holidays: ['2026-08-31', '2027-08-30'], businessDays: [] },
  'GB-SCT': { holidays: [], businessDays: ['2026-08-31', '2027-08-30'] },
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
