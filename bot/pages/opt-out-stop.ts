import type { Language } from '../../cards/languages/language.ts';
import { html } from './html.ts';
import type { PageResponse } from './page.ts';
import { publicLayout } from './public-layout.ts';
import { optOutTexts } from './texts/opt-out-texts.ts';

/** Why a customer's link or form led nowhere, and the HTTP status that says so to machines. */
const stops = { tampered: 404, superseded: 410, foreign: 403, malformed: 400, 'too-often': 429 } as const;

export type OptOutStop = {
  readonly why: keyof typeof stops;
  readonly language: Language;
  readonly basePath: string;
  /** Path of the page to go back to, where there is one. */
  readonly back?: string;
  /** Seconds. */
  readonly retryAfter?: number;
};

/** A page that explains itself in place of the one that was asked for. */
export const optOutStop = ({ why, language, basePath, back, retryAfter }: OptOutStop): PageResponse => {
  const text = optOutTexts(language);
  const title = text(`stop.${why}.title`);
  const main = html`<h1>${title}</h1>
<p role="alert">${text(`stop.${why}.text`)}</p>
${back !== undefined && html`<p><a href="${back}">${text('stop.back')}</a></p>`}`;
  const page = publicLayout({ status: stops[why], language, title, main, basePath });
  return retryAfter === undefined ? page : { ...page, headers: { ...page.headers, 'retry-after': String(retryAfter) } };
};
