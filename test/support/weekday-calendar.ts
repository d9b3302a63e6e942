import type { BusinessCalendar } from '../../claims/business-calendar.ts';

const isWeekday = (day: Temporal.PlainDate): boolean => day.dayOfWeek <= 5;

/** Monday to Friday, no holidays: simple enough to count on one's fingers. */
export const weekdayCalendar = (timeZone = 'UTC'): BusinessCalendar => {
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDate();
  const businessDayAfter = (from: Temporal.Instant, businessDays: number): Temporal.PlainDate => {
    let day = dayOf(from);
    for (let left = businessDays; left > 0; ) {
      day = day.add({ days: 1 });
      if (isWeekday(day)) left -= 1;
    }
    return day;
  };
  return {
    country: 'none',
    timeZone,
    isBusinessDay: isWeekday,
    businessDayAfter,
    endOfBusinessDay: (from, businessDays) =>
      businessDayAfter(from, businessDays).toZonedDateTime({ timeZone, plainTime: '23:59:59' }).toInstant(),
    businessDaysBetween: (from, to) => {
      let count = 0;
      for (let day = dayOf(from); Temporal.PlainDate.compare(day, dayOf(to)) < 0; ) {
        day = day.add({ days: 1 });
        if (isWeekday(day)) count += 1;
      }
      return count;
    },
  };
};
