/** Business days of one country (or none) in one time zone. Source: domain rules §9. */
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
