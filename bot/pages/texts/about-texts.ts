import { messageTexts } from '../../../cards/languages/message-texts.ts';
import { type AboutTextKey, aboutEn } from './about-en.ts';
import { aboutHu } from './about-hu.ts';
import { aboutTr } from './about-tr.ts';

export const aboutCatalogues = { en: aboutEn, hu: aboutHu, tr: aboutTr } as const;

/** Texts of the pages about the bot in one language. */
export const aboutTexts = messageTexts<AboutTextKey>(aboutCatalogues);
