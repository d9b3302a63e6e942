import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../cards/languages/language.ts';
import { localeOf } from '../cards/languages/texts.ts';

type Values = Readonly<Record<string, string | number>>;

/** The texts of one catalogue of ICU messages in one language. */
export type MessageTexts<Key extends string> = (key: Key, values?: Values) => string;

/** Reads a catalogue of ICU messages. A message is parsed when it is first needed; `<` in one is a letter. */
export const messageTexts = <Key extends string>(
  catalogues: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): ((language: Language) => MessageTexts<Key>) => {
  const parsed = new Map<string, IntlMessageFormat>();
  return (language) =>
    (key, values = {}) => {
      const id = `${language} ${key}`;
      const message =
        parsed.get(id) ??
        new IntlMessageFormat(catalogues[language][key], localeOf(language), undefined, { ignoreTag: true });
      parsed.set(id, message);
      return String(message.format({ ...values }));
    };
};
