import { createHash } from 'node:crypto';
import type { Language } from '../../cards/languages/language.ts';
import { Html, html } from '../pages/html.ts';
import type { PageRequest, PageResponse } from '../pages/page.ts';

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); --accent: light-dark(#4b53bc, #a6a7f0); }
body { font: 1rem/1.5 'Segoe UI', system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
a { color: var(--accent); }
ul.doors { list-style: none; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); }
ul.doors a { display: block; height: 100%; box-sizing: border-box; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; text-decoration: none; }
ul.doors a:hover, ul.doors a:focus-visible { border-color: var(--accent); outline: 2px solid var(--accent); }
ul.doors strong { display: block; font-size: 1.1rem; }
ul.doors span { color: CanvasText; }
table { border-collapse: collapse; width: 100%; }
td { border-top: 1px solid var(--line); padding: .35rem .5rem .35rem 0; overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; padding-right: 1rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 1rem 0; }
label { display: grid; gap: .25rem; flex: 1 1 16rem; }
button, input { font: inherit; padding: .45rem .9rem; border: 1px solid var(--line); border-radius: .35rem; }
button { cursor: pointer; }
ul.mails { padding: 0; list-style: none; }
ul.mails li { border-top: 1px solid var(--line); padding: .6rem 0; }
main:has(.beside) { width: min(72rem, 100vw - 2rem); margin-left: calc(50% - min(36rem, 50vw - 1rem)); }
.beside { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); }
iframe.letter { width: 100%; height: 66rem; border: 1px solid var(--line); border-radius: .5rem; background: Canvas; color-scheme: light dark; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
.time { font-size: 1.4rem; font-variant-numeric: tabular-nums; }
.problem { border-left: 4px solid light-dark(#b3261e, #f2b8b5); padding-left: .75rem; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

const securityHeaders = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  // Not no-referrer: with it a browser sends our own forms with `Origin: null`.
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** A page of local mode. */
export const localPage = (language: Language, title: string, body: Html, status = 200): PageResponse => ({
  status,
  headers: { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' },
  body: html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.markup,
});

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Local mode checks nobody, so its pages answer only a browser that means this machine: a foreign name that leads here (DNS
 * rebinding) and a foreign site's form are refused.
 */
export const isOwnRequest = ({ headers }: PageRequest): boolean => {
  const host = URL.parse(`http://${headers.host ?? ''}`);
  if (host === null || !loopbackNames.has(host.hostname)) return false;
  return headers.origin === undefined || headers.origin === host.origin;
};

export const foreignRequest: PageResponse = {
  status: 403,
  headers: { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' },
  body: 'Open this page as http://localhost.\n',
};
