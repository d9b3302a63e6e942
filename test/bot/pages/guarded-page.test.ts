import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { guardedPage } from '../../../bot/pages/guarded-page.ts';
import type { PageRequest } from '../../../bot/pages/page.ts';

const request: PageRequest = {
  method: 'GET',
  params: {},
  query: new URLSearchParams(),
  headers: { 'accept-language': 'tr' },
  body: Readable.from([]),
};

describe('a page that meets what it did not expect', () => {
  it('answers with a number that stands in the log, in the language of the browser, and no word of the error', async () => {
    const logged: object[] = [];
    const log = { info: () => {}, warn: () => {}, error: (detail: object) => logged.push(detail) };
    const cause = new Error('the secret cause');
    const page = guardedPage({ log, newId: () => 'error-1', basePath: '' })(async () => {
      throw cause;
    });
    const { status, body } = await page(request);
    assert.equal(status, 500);
    assert.match(String(body), /<html lang="tr">[\s\S]*error-1/);
    assert.doesNotMatch(String(body), /secret cause/);
    assert.deepEqual(logged, [{ error: cause, correlationId: 'error-1' }]);
  });
});
