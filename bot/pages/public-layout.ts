import { type Language, languages } from '../../cards/languages/language.ts';
import { html } from './html.ts';
import { type PageContent, pageLayout } from './layout.ts';
import type { PageResponse } from './page.ts';
import { optOutTexts } from './texts/opt-out-texts.ts';

/** No script at all. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const names: Readonly<Record<Language, string>> = { en: 'English', hu: 'Magyar', tr: 'Türkçe' };

/** The frame of pages for anybody: the customer's and those about the bot, with the other languages to pick from. */
export const publicLayout = (content: Omit<PageContent, 'script'>): PageResponse => {
  const { language, main } = content;
  const page = pageLayout({
    ...content,
    main: html`${main}
<nav aria-label="${optOutTexts(language)('language.label')}">${languages
      .filter((other) => other !== language)
      .map((other) => html`<a href="?lang=${other}" lang="${other}" hreflang="${other}">${names[other]}</a> `)}</nav>`,
  });
  return { ...page, headers: { ...page.headers, 'content-security-policy': contentSecurityPolicy } };
};
