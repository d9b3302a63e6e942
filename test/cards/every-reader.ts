import { languages } from '../../cards/languages/language.ts';
import type { Reader } from '../../cards/reader.ts';

export const english: Reader = { language: 'en', timeZone: 'Europe/Budapest' };

/** One reader a language. */
export const readers: readonly Reader[] = languages.map((language) => ({ language, timeZone: 'Europe/Istanbul' }));

/** A name that would be markdown, a link and a mention if anybody read it as such. */
export const nasty = '**x** [a](http://b) <at>all</at>';
