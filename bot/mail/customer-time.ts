import { type Language, localeOf } from '../../cards/languages/language.ts';
import type { Timestamp } from '../../claims/claim.ts';

const styles = {
  /** Monday, 9 November 2026 at 23:59 CET */
  moment: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  },
  /** Monday 9 November */
  day: { weekday: 'long', day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A time on the customer's own calendar, with the zone's name: a mail is read anywhere. */
export const customerTime = (at: Timestamp, style: keyof typeof styles, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...styles[style], timeZone }).format(new Date(at));
