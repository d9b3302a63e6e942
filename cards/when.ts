import type { Timestamp } from '../claims/claim.ts';
import { keep } from './keep.ts';
import { localeOf } from './languages/language.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { isTimeZone } from './time-zone.ts';

const styles = {
  /** Tuesday 24 November */
  deadline: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 24 November 2026 */
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  /** Tue, 24 Nov 2026 */
  moment: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** 23:59 */
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Style = keyof typeof styles;

const keptFormats = keep<Intl.DateTimeFormat>(500);

const format = (at: Timestamp, style: Style, { language, timeZone }: Reader): string => {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  return keptFormats(
    `${language} ${zone} ${style}`,
    () => new Intl.DateTimeFormat(localeOf(language), { ...styles[style], timeZone: zone }),
  ).format(new Date(at));
};

/** Whose time it is must be said where several read, and where the reader's own zone is not known. */
const namesZone = ({ timeZone, isShared }: Reader): boolean =>
  isShared === true || timeZone === 'UTC' || !isTimeZone(timeZone);

const withZone = (when: string, { language, timeZone }: Reader): string =>
  textsOf(language)('when.zone', { when, zone: isTimeZone(timeZone) ? timeZone : 'UTC' });

/**
 * The last moment to do something, in the reader's zone: `Tuesday 24 November, 23:59 your time`, or where others read along
 * `Tuesday 24 November, 23:59 (Europe/Budapest)`.
 */
export const deadlineText = (at: Timestamp, reader: Reader): string => {
  const texts = textsOf(reader.language);
  const parts = { date: format(at, 'deadline', reader), time: format(at, 'time', reader) };
  return namesZone(reader) ? withZone(texts('when.moment', parts), reader) : texts('when.deadline', parts);
};

/** The day of a deadline in the reader's zone, where its hour is said elsewhere: `Tuesday 24 November`. */
export const deadlineDay = (at: Timestamp, reader: Reader): string => format(at, 'deadline', reader);

/** When something happened, in the reader's zone: `Tue, 24 Nov 2026, 09:12`; its zone where others read along. */
export const momentText = (at: Timestamp, reader: Reader): string => {
  const parts = { date: format(at, 'moment', reader), time: format(at, 'time', reader) };
  const when = textsOf(reader.language)('when.moment', parts);
  return reader.isShared ? withZone(when, reader) : when;
};

/** The day of an instant in the reader's zone: `24 November 2026`. */
export const dayText = (at: Timestamp, reader: Reader): string => format(at, 'day', reader);

/** An ISO date, which has no zone: `2026-11-24` → `24 November 2026`. As written when it is none. */
export const isoDateText = (date: string, reader: Reader): string =>
  Number.isNaN(Date.parse(`${date}T12:00:00Z`))
    ? date
    : format(`${date}T12:00:00Z`, 'day', { ...reader, timeZone: 'UTC' });

/** An ISO date with its weekday and without its year: `2026-11-26` → `Thursday 26 November`. */
export const isoWeekdayText = (date: string, reader: Reader): string =>
  format(`${date}T12:00:00Z`, 'deadline', { ...reader, timeZone: 'UTC' });
