import { type Language, localeOf } from '../../cards/languages/language.ts';

/** Date and time of day with the zone's name: nobody should have to guess whose clock it is. */
export const pointInTime = (timestamp: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(timestamp));
