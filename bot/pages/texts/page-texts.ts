import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../../cards/languages/language.ts';
import { en, type PageTextKey } from './en.ts';
import { hu } from './hu.ts';
import { tr } from './tr.ts';

export const pageCatalogues: Readonly<Record<Language, Readonly<Record<PageTextKey, string>>>> = { en, hu, tr };

export type PageTexts = (key: PageTextKey, values?: Readonly<Record<string, string | number>>) => string;

const parsed = new Map<string, IntlMessageFormat>();

const messageOf = (language: Language, key: PageTextKey): IntlMessageFormat => {
  const id = `${language} ${key}`;
  const known = parsed.get(id);
  if (known) return known;
  // Texts hold no markup of their own, so `<` in one is a letter.
  const message = new IntlMessageFormat(pageCatalogues[language][key], language, undefined, { ignoreTag: true });
  parsed.set(id, message);
  return message;
};

/** The pages' texts in one language. A message is parsed when it is first needed. */
export const pageTexts =
  (language: Language): PageTexts =>
  (key, values = {}) =>
    String(messageOf(language, key).format({ ...values }));
