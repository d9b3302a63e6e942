import { IntlMessageFormat } from 'intl-messageformat';
import { keep } from '../keep.ts';
import { type Language, localeOf } from './language.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** The texts of one language, by key. Values are put in as they are. */
export type MessageTexts<Key extends string> = (key: Key, values?: MessageValues) => string;

export type Catalogues<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** Without argument and apostrophe the pattern is the text. */
const isPlain = (pattern: string): boolean => !/[{}']/.test(pattern);

/** Texts that are kept with their values in them: steps, labels and statuses are said again and again. */
const most = 2_000;

const textsIn = <Key extends string>(
  catalogue: Readonly<Record<Key, string>>,
  language: Language,
): MessageTexts<Key> => {
  const compiled = new Map<Key, IntlMessageFormat>();
  const formatted = keep<string>(most);
  const messageOf = (key: Key): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known) return known;
    // A `<` in a text is a character, not markup.
    const message = new IntlMessageFormat(catalogue[key], localeOf(language), undefined, { ignoreTag: true });
    compiled.set(key, message);
    return message;
  };
  return (key, values = {}) => {
    if (isPlain(catalogue[key])) return catalogue[key];
    return formatted(`${key} ${JSON.stringify(values)}`, () => String(messageOf(key).format({ ...values })));
  };
};

/** Reads catalogues of ICU messages. A message is parsed when it is first needed. */
export const messageTexts = <Key extends string>(
  catalogues: Catalogues<Key>,
): ((language: Language) => MessageTexts<Key>) => {
  const byLanguage = new Map<Language, MessageTexts<Key>>();
  return (language) => {
    const texts = byLanguage.get(language) ?? textsIn(catalogues[language], language);
    byLanguage.set(language, texts);
    return texts;
  };
};
