import assert from 'node:assert/strict';
import { request as send } from 'node:http';
import { poeSamples } from '../../support/poe-samples.ts';
import { publicUrl, startUploadSite, type UploadSite } from '../../support/upload-site.ts';

describe('the upload page', () => {
  let site: UploadSite;
  beforeEach(async () => {
    site = await startUploadSite();
  });
  afterEach(() => site.end());

  describe('given a form that is not its own', () => {
    const post = async (csrf: string, headers: Record<string, string> = {}) => {
      const path = await site.pathFor();
      const body = site.formOf(csrf, [['work.pdf', poeSamples.pdf]]);
      return fetch(site.origin + path, { method: 'POST', body, headers, redirect: 'manual' });
    };

    it('refuses a wrong, a missing and a late token', async () => {
      await site.keep();
      assert.equal((await post('wrong')).status, 403);
      assert.equal((await post('')).status, 403);
      const path = await site.pathFor();
      const late = new FormData();
      late.append('file', new File([Buffer.from(poeSamples.pdf)], 'work.pdf'));
      late.append('csrf', await site.tokenAt(path));
      const response = await fetch(site.origin + path, { method: 'POST', body: late });
      assert.equal(response.status, 422);
      assert.deepEqual(await site.files(), []);
    });

    it("refuses another link's token", async () => {
      await site.keep();
      const other = await site.pathFor({ language: 'hu' });
      const csrf = await site.tokenAt(other);
      assert.equal((await post(csrf)).status, 403);
    });

    it('refuses a foreign origin and takes its own, by whatever name, or none', async () => {
      await site.keep();
      const path = await site.pathFor();
      for (const foreign of ['https://evil.example', 'null', 'https://bot.example.evil.example']) {
        const response = await site.upload(path, [['work.pdf', poeSamples.pdf]], { origin: foreign });
        assert.equal(response.status, 403, foreign);
      }
      assert.deepEqual(await site.files(), []);
      assert.equal((await site.upload(path, [['a.pdf', poeSamples.pdf]], { origin: publicUrl })).status, 303);
      assert.equal((await site.upload(path, [['b.txt', poeSamples.txt]], { origin: site.origin })).status, 303);
      assert.equal((await site.upload(path, [['c.rtf', poeSamples.rtf]])).status, 303);
    });
  });

  describe('given what is no form', () => {
    const raw = (path: string, contentType: string, body: string | Uint8Array) =>
      fetch(site.origin + path, { method: 'POST', headers: { 'content-type': contentType }, body: Buffer.from(body) });

    it('says that it did not arrive whole', async () => {
      await site.keep();
      const path = await site.pathFor();
      for (const [contentType, body] of [
        ['application/json', '{}'],
        ['multipart/form-data', 'x'],
        ['multipart/form-data; boundary=b', ''],
        [
          'multipart/form-data; boundary=b',
          '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF',
        ],
        ['multipart/form-data; boundary=b', 'garbage '.repeat(1000)],
      ] as const) {
        assert.equal((await raw(path, contentType, body)).status, 400, `${contentType} ${body.slice(0, 20)}`);
      }
    });

    it('gives up on more than all files together may have', async () => {
      await site.keep();
      const path = await site.pathFor();
      const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
      const response = await raw(path, 'multipart/form-data; boundary=b', head + 'a'.repeat(700_000)).catch(() => null);
      // The server may have hung up before the rest was sent.
      if (response) assert.equal(response.status, 413);
      assert.equal((await site.get(path)).status, 200);
    });

    it('goes on after a browser that left in the middle', async () => {
      await site.keep();
      const path = await site.pathFor();
      await new Promise<void>((resolve) => {
        const headers = { 'content-type': 'multipart/form-data; boundary=b', 'content-length': '5000' };
        const request = send(site.origin + path, { method: 'POST', headers });
        request.on('error', () => resolve());
        request.write('--b\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n', () => request.destroy());
        request.on('close', () => resolve());
      });
      assert.equal((await site.get(path)).status, 200);
      assert.deepEqual(site.logged, []);
    });
  });
});
