import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { html } from '../pages/html.ts';
import type { Page, PageResponse } from '../pages/page.ts';
import { foreignRequest, isOwnRequest, localPage } from './local-page.ts';
import { languageOfBrowser, localTexts } from './local-texts.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

// Its script draws cards, and sets styles one by one, which needs no permission.
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Names that `npm run cards` writes: none begins with a dot, so that no path leads out of the directory. */
const isPath = (path: string): boolean => path.split('/').every((name) => /^[a-z0-9][a-z0-9.-]*$/.test(name));

/** A file of the gallery; null when there is none by that path. */
const readGallery = async (directory: string, path: string): Promise<PageResponse | null> => {
  const mediaType = mediaTypes[extname(path)];
  if (!mediaType || !isPath(path)) return null;
  try {
    const body = await readFile(join(directory, path));
    return {
      status: 200,
      headers: { 'content-type': mediaType, 'content-security-policy': contentSecurityPolicy },
      body,
    };
  } catch {
    return null;
  }
};

/** `GET /local/cards` and `GET /local/cards/*`: the gallery that `npm run cards` wrote into the directory, or how to get it. */
export const showCards =
  (directory: string): Page =>
  async (request) => {
    if (!isOwnRequest(request)) return foreignRequest;
    const path = request.params['*'];
    const file = await readGallery(directory, path ?? 'index.html');
    // The gallery's links are relative to its own index.
    if (file && path === undefined) return { status: 303, headers: { location: '/local/cards/index.html' } };
    if (file) return file;
    const language = languageOfBrowser(request.headers['accept-language']);
    const texts = localTexts[language];
    return localPage(
      language,
      texts.cards,
      html`<h1>${texts.cards}</h1>
<p>${texts.noCards}</p>
<p><a href="/">${texts.back}</a></p>`,
      404,
    );
  };
