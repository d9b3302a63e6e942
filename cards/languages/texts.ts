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
import { type Catalogues, type MessageTexts, type MessageValues, messageTexts } from './message-texts.ts';
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

/** A text still to be put into the reader's language. */
export type Message = { readonly key: MessageKey; readonly values?: MessageValues };

export type Texts = MessageTexts<MessageKey>;

export const catalogues: Catalogues<MessageKey> = {
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

/** The cards' texts in one language. Whatever a person typed belongs in a TextRun, not in a value. */
export const textsOf: (language: Language) => Texts = messageTexts(catalogues);
