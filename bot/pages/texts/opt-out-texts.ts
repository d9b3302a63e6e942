import { messageTexts } from '../../../cards/languages/message-texts.ts';
import { type OptOutTextKey, optOutEn } from './opt-out-en.ts';
import { optOutHu } from './opt-out-hu.ts';
import { optOutTr } from './opt-out-tr.ts';

export const optOutCatalogues = { en: optOutEn, hu: optOutHu, tr: optOutTr } as const;

/** The opt-out page's texts in one language. */
export const optOutTexts = messageTexts<OptOutTextKey>(optOutCatalogues);
