import type { PublishedYear } from './published-holidays.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** ISO date so many calendar days later. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** 0 is Sunday. */
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const isWorked = (day: string, { holidays, workingSaturdays }: PublishedYear): boolean =>
  workingSaturdays.includes(day) || (![0, 6].includes(weekday(day)) && !holidays.includes(day));

/** The n-th business day after a day. */
export const workday = (day: string, n: number, year: PublishedYear): string => {
  let date = day;
  for (let left = n; left > 0; ) {
    date = later(date, 1);
    if (isWorked(date, year)) left -= 1;
  }
  return date;
};

/** A local time of day after the hours in which clocks change, as an instant. */
export const instantOf = (day: string, time: string, { offset, summers }: PublishedYear): string => {
  const summer = summers.some(([first, last]) => first <= day && day <= last) ? 1 : 0;
  const instant = Date.parse(`${day}T${time}Z`) - (offset + summer) * hourMs;
  return new Date(instant).toISOString().replace('.000Z', 'Z');
};

/** Every day of 2026 and 2027 after which ten business days still lie in the tables. */
export const everyDay: readonly string[] = Array.from({ length: 710 }, (_, index) => later('2026-01-01', index));
