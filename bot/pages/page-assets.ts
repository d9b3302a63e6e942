import { readFileSync } from 'node:fs';
import type { Page, Pages } from './page.ts';

const asset = (file: string, mediaType: string): Page => {
  const body = readFileSync(new URL(`./assets/${file}`, import.meta.url));
  return async () => ({
    status: 200,
    headers: {
      'content-type': mediaType,
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
    },
    body,
  });
};

/** Style and script of the pages, read once. */
export const pageAssets = (): Pages => ({
  'GET /poe/assets/page.css': asset('page.css', 'text/css; charset=utf-8'),
  'GET /poe/assets/upload.js': asset('upload.js', 'text/javascript; charset=utf-8'),
});
