import type { Language } from '../../cards/languages/language.ts';
import { type Html, html } from './html.ts';
import type { PageResponse } from './page.ts';

export type PageContent = {
  readonly status: number;
  readonly language: Language;
  readonly title: string;
  readonly main: Html;
  /** Path under which the bot is reached, without a slash at the end. */
  readonly basePath: string;
  /** Draws the page's script; everything works without. */
  readonly script?: boolean;
};

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer of a page carries. The address holds the link's token, so it stays on this site and in no cache. */
export const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** The frame around every page: plain HTML in the reader's language, dark or light as the device is. */
export const pageLayout = ({ status, language, title, main, basePath, script = false }: PageContent): PageResponse => ({
  status,
  headers: { ...pageHeaders, 'content-type': 'text/html; charset=utf-8', 'content-language': language },
  body: html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${basePath}/poe/assets/page.css">
${script && html`<script src="${basePath}/poe/assets/upload.js" defer></script>`}
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`.markup,
});
