import { messageTexts } from '../../../cards/languages/message-texts.ts';
import { en } from './en.ts';
import { hu } from './hu.ts';
import { tr } from './tr.ts';

export const mailCatalogues = { en, hu, tr } as const;

/** The mails' texts in one language. */
export const mailTexts = messageTexts<keyof typeof en>(mailCatalogues);
