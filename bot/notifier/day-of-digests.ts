import type { Services } from '../services.ts';

/** Today, once it is time for what is sent once a business day at most; null before, and on other days. */
export const dayOfDigests = ({
  clock,
  calendar,
  policy,
}: Pick<Services, 'clock' | 'calendar' | 'policy'>): Temporal.PlainDate | null => {
  const local = clock.now().toZonedDateTimeISO(calendar.timeZone);
  const today = local.toPlainDate();
  const isTime = Temporal.PlainTime.compare(local.toPlainTime(), Temporal.PlainTime.from(policy.reminderTime)) >= 0;
  return isTime && calendar.isBusinessDay(today) ? today : null;
};
