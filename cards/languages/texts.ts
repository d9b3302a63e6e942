import { IntlMessageFormat } from 'intl-messageformat';
import { keep } from '../keep.ts';
import { channelEn } from './channel-en.ts';
import { channelHu } from './channel-hu.ts';
import { channelTr } from './channel-tr.ts';
import { customerEn } from './customer-en.ts';
import { customerHu } from './customer-hu.ts';
import { customerTr } from './customer-tr.ts';
import { en } from './en.ts';
import { filingEn } from './filing-en.ts';
import { filingHu } from './filing-hu.ts';
import { filingTr } from './filing-tr.ts';
import { hu } from './hu.ts';
import type { Language } from './language.ts';
import { lifecycleEn } from './lifecycle-en.ts';
import { lifecycleHu } from './lifecycle-hu.ts';
import { lifecycleTr } from './lifecycle-tr.ts';
import { missingEn } from './missing-en.ts';
import { missingHu } from './missing-hu.ts';
import { missingTr } from './missing-tr.ts';
import { operatorEn } from './operator-en.ts';
import { operatorHu } from './operator-hu.ts';
import { operatorTr } from './operator-tr.ts';
import { reminderEn } from './reminder-en.ts';
import { reminderHu } from './reminder-hu.ts';
import { reminderTr } from './reminder-tr.ts';
import { renewalEn } from './renewal-en.ts';
import { renewalHu } from './renewal-hu.ts';
import { renewalTr } from './renewal-tr.ts';
import { reviewEn } from './review-en.ts';
import { reviewHu } from './review-hu.ts';
import { reviewTr } from './review-tr.ts';
import { tr } from './tr.ts';

const english = {
  ...en,
  ...reviewEn,
  ...channelEn,
  ...reminderEn,
  ...customerEn,
  ...operatorEn,
  ...missingEn,
  ...renewalEn,
  ...filingEn,
  ...lifecycleEn,
};

export type MessageKey = keyof typeof english;

export type MessageValues = Readonly<Record<string, string | number>>;

/** A text still to be put into the reader's language. */
export type Message = { readonly key: MessageKey; readonly values?: MessageValues };

/** Texts of one language, by key. Values are put in as they are: whatever a person typed belongs in a TextRun. */
export type Texts = (key: MessageKey, values?: MessageValues) => string;

export const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  en: english,
  hu: {
    ...hu,
    ...reviewHu,
    ...channelHu,
    ...reminderHu,
    ...customerHu,
    ...operatorHu,
    ...missingHu,
    ...renewalHu,
    ...filingHu,
    ...lifecycleHu,
  },
  tr: {
    ...tr,
    ...reviewTr,
    ...channelTr,
    ...reminderTr,
    ...customerTr,
    ...operatorTr,
    ...missingTr,
    ...renewalTr,
    ...filingTr,
    ...lifecycleTr,
  },
};

/** English dates and plurals in the European order that the texts are written in. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', hu: 'hu-HU', tr: 'tr-TR' };
export const localeOf = (language: Language): string => locales[language];

/** Without argument and apostrophe the pattern is the text. */
const isPlain = (pattern: string): boolean => !/[{}']/.test(pattern);

const makeTexts = (language: Language): Texts => {
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  const catalogue = catalogues[language];
  // Most are said again and again: steps, labels, statuses.
  const formatted = keep<string>(2000);
  return (key, values = {}) => {
    const pattern = catalogue[key];
    if (isPlain(pattern)) return pattern;
    let message = compiled.get(key);
    if (!message) {
      // A `<` in a text is a character, not markup.
      message = new IntlMessageFormat(pattern, localeOf(language), undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    const said = message;
    return formatted(`${key} ${JSON.stringify(values)}`, () => `${said.format(values)}`);
  };
};

const byLanguage = new Map<Language, Texts>();

/** The texts of a language; messages are compiled when first used. */
export const textsOf = (language: Language): Texts => {
  let texts = byLanguage.get(language);
  if (!texts) {
    texts = makeTexts(language);
    byLanguage.set(language, texts);
  }
  return texts;
};
