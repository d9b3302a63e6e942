import { keep } from './keep.ts';
import { type Language, localeOf } from './languages/language.ts';
import { textsOf } from './languages/texts.ts';

const numberFormats = keep<Intl.NumberFormat>(10);
const short = (value: number, language: Language): string =>
  numberFormats(language, () => new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 })).format(value);

/** A size in bytes for people, in steps of 1,024: `1.2 MB`, Hungarian `1,2 MB`. */
export const fileSize = (bytes: number, language: Language): string => {
  const texts = textsOf(language);
  if (bytes < 1024) return texts('size.bytes', { size: bytes });
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? texts('size.kilobytes', { size: short(kilobytes, language) })
    : texts('size.megabytes', { size: short(kilobytes / 1024, language) });
};
