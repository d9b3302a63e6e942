import type { BusinessCalendar } from './business-calendar.ts';
import type { Claim, Timestamp } from './claim.ts';
import type { ClaimPolicy } from './policy.ts';

/** Why a deadline falls where it does. Source: docs/claims.md#deadlines. */
export type DeadlineReason =
  | {
      readonly unit: 'business-days';
      readonly days: number;
      /** As in `BusinessCalendar`: whose days are counted. */
      readonly country: string;
      /** ISO dates from Monday to Friday that do not count. */
      readonly holidays: readonly string[];
      /** ISO dates of weekends that count. */
      readonly workdays: readonly string[];
    }
  | { readonly unit: 'calendar-days'; readonly days: number };

type Calendars = {
  /** The deployment's. */
  readonly calendar: BusinessCalendar;
  /** Of a country, for the customer's window. */
  readonly calendarOf: (country: string | undefined) => BusinessCalendar;
  readonly policy: Pick<ClaimPolicy, 'decisionBusinessDays'>;
};

const dayOf = (at: Timestamp, { timeZone }: Pick<BusinessCalendar, 'timeZone'>): Temporal.PlainDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();

/** The days after `first` up to `last`. */
const daysBetween = (first: Temporal.PlainDate, last: Temporal.PlainDate): readonly Temporal.PlainDate[] => {
  const count = Math.max(first.until(last, { largestUnit: 'days' }).days, 0);
  return Array.from({ length: count }, (_, index) => first.add({ days: index + 1 }));
};

const businessDays = (
  first: Temporal.PlainDate,
  until: Timestamp,
  { country, isBusinessDay, ...calendar }: BusinessCalendar,
): DeadlineReason => {
  const days = daysBetween(first, dayOf(until, calendar));
  const isWeekday = ({ dayOfWeek }: Temporal.PlainDate): boolean => dayOfWeek <= 5;
  return {
    unit: 'business-days',
    days: days.filter(isBusinessDay).length,
    country,
    holidays: days.filter((day) => isWeekday(day) && !isBusinessDay(day)).map(String),
    workdays: days.filter((day) => !isWeekday(day) && isBusinessDay(day)).map(String),
  };
};

/** The day from which so many business days lead to the deadline: where the claim does not say when its clock started. */
const countedBack = (until: Timestamp, days: number, calendar: BusinessCalendar): Temporal.PlainDate => {
  let day = dayOf(until, calendar);
  for (let left = days; left > 0; day = day.subtract({ days: 1 })) if (calendar.isBusinessDay(day)) left -= 1;
  return day;
};

/** Why the deadline that runs now falls where it does; null where none runs, or where it is somebody's own date. */
export const deadlineReason = (claim: Claim, { calendar, calendarOf, policy }: Calendars): DeadlineReason | null => {
  const ours = (since: Timestamp | undefined, until: Timestamp): DeadlineReason | null =>
    since === undefined ? null : businessDays(dayOf(since, calendar), until, calendar);
  switch (claim.status) {
    case 'submitted':
      return ours(claim.answered ? claim.rounds.at(-1)?.answer?.at : claim.submittedAt, claim.reviewDueAt);
    case 'under-review': {
      const { decisionDueAt } = claim;
      return businessDays(countedBack(decisionDueAt, policy.decisionBusinessDays, calendar), decisionDueAt, calendar);
    }
    case 'partner-action-required':
      return ours(claim.rounds.at(-1)?.askedAt, claim.answerDueAt);
    case 'disputed':
      return ours(claim.disputedAt, claim.decisionDueAt);
    case 'approved': {
      if (claim.window.state !== 'open') return null;
      const customers = calendarOf(claim.details.customerCountry);
      return businessDays(dayOf(claim.window.openedAt, customers), claim.window.closesAt, customers);
    }
    case 'rejected': {
      const { at, disputeUntil } = claim.rejection;
      if (disputeUntil === undefined) return null;
      const days = daysBetween(dayOf(at, calendar), dayOf(disputeUntil, calendar)).length;
      return { unit: 'calendar-days', days };
    }
    default:
      return null;
  }
};
