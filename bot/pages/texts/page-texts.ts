import { messageTexts } from '../../../cards/languages/message-texts.ts';
import { en, type PageTextKey } from './en.ts';
import { hu } from './hu.ts';
import { tr } from './tr.ts';

export const pageCatalogues = { en, hu, tr } as const;

/** The pages' texts in one language. */
export const pageTexts = messageTexts<PageTextKey>(pageCatalogues);

export type PageTexts = ReturnType<typeof pageTexts>;
