import type { BusinessCalendar } from './business-calendar.ts';
import type { Timestamp } from './claim.ts';
import type { ClaimDetails } from './details.ts';

/**
 * When the last of the claim's subscriptions ends: the end of that day in the calendar's time zone. Undefined when no clock
 * starts. One product without a date is enough for that: its subscription may well outlast the others, and ending a standing
 * association too early harms more than asking later. A last date that was over before `since` says nothing either; it was
 * most likely renewed without anybody telling us. Source: domain rules §4.
 */
export const subscriptionsEndAt = (
  details: Partial<ClaimDetails>,
  since: Temporal.Instant,
  calendar: BusinessCalendar,
): Timestamp | undefined => {
  let last: Temporal.PlainDate | undefined;
  for (const product of details.products ?? []) {
    const date = details.subscriptionEndDates?.[product];
    if (date === undefined) return undefined;
    const end = Temporal.PlainDate.from(date);
    if (!last || Temporal.PlainDate.compare(end, last) > 0) last = end;
  }
  const end = last?.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: '23:59:59' }).toInstant();
  return end && Temporal.Instant.compare(end, since) > 0 ? end.toString() : undefined;
};
