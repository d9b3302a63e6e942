import type { Language } from '../../cards/languages/language.ts';
import { html } from './html.ts';
import { pageLayout } from './layout.ts';
import type { PageResponse } from './page.ts';
import { pageTexts } from './texts/page-texts.ts';

/** Why a page is not what was asked for, and the HTTP status that says so to machines. */
const stops = {
  expired: 410,
  'document-expired': 410,
  tampered: 404,
  'not-yours': 403,
  closed: 410,
  'no-document': 404,
  foreign: 403,
  'too-much': 413,
  malformed: 400,
  failed: 500,
  full: 507,
} as const;

export type StopReason = keyof typeof stops;

export type Stop = {
  readonly why: StopReason;
  readonly language: Language;
  readonly basePath: string;
  readonly claimId?: string;
  readonly errorId?: string;
  /** Path of the page to go back to, where there is one. */
  readonly back?: string;
};

/** A page that explains itself in place of the one that was asked for. */
export const stopPage = ({ why, language, basePath, claimId = '', errorId = '', back }: Stop): PageResponse => {
  const text = pageTexts(language);
  const title = text(`stop.${why}.title`);
  const main = html`<h1>${title}</h1>
<p role="alert">${text(`stop.${why}.text`, { claimId, errorId })}</p>
${back !== undefined && html`<p><a href="${back}">${text('stop.back')}</a></p>`}`;
  return pageLayout({ status: stops[why], language, title, main, basePath });
};
