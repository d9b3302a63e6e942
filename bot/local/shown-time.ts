import { type Language, localeOf } from '../../cards/languages/language.ts';

/** A time of the local clock, with its zone: `Monday, 9 November 2026 at 12:04 (UTC)`. */
export const shownTime = (at: Temporal.Instant, language: Language, timeZone: string): string => {
  const options = { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23', timeZone } as const;
  return `${new Intl.DateTimeFormat(localeOf(language), options).format(at.epochMilliseconds)} (${timeZone})`;
};
