import type { Language } from '../../cards/languages/language.ts';

const kilobyte = 1024;

/** `1.2 MB`, `640 kB`, `12 byte`, in the reader's way of writing numbers. */
export const fileSize = (bytes: number, language: Language): string => {
  const [value, unit] =
    bytes >= kilobyte * kilobyte
      ? [bytes / kilobyte / kilobyte, 'megabyte']
      : bytes >= kilobyte
        ? [bytes / kilobyte, 'kilobyte']
        : [bytes, 'byte'];
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
  return format.format(value);
};

/** Date and time of day with the zone's name: nobody should have to guess whose clock it is. */
export const pointInTime = (timestamp: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(timestamp));
