import assert from 'node:assert/strict';
import { aClaim, aDraft, aFile, aPerson, owner } from '../../support/build-claim.ts';
import { claimId, startUploadSite, type UploadSite } from '../../support/upload-site.ts';

describe('the upload page', () => {
  let site: UploadSite;
  beforeEach(async () => {
    site = await startUploadSite();
  });
  afterEach(() => site.end());

  describe('opened by its link', () => {
    it('shows number, name, customer and files of the claim', async () => {
      await site.keep(aDraft({ files: [aFile({ name: 'Work <1>.pdf', size: 1_258_291 })] }));
      const response = await site.get(await site.pathFor());
      assert.equal(response.status, 200);
      const markup = await response.text();
      for (const expected of [
        claimId,
        'Contoso Teams rollout',
        'contoso.example',
        'Work &lt;1&gt;.pdf',
        '1.2 MB',
        'Olivia Owner',
        '2 Nov 2026',
        'Remove Work &lt;1&gt;.pdf',
      ]) {
        assert.ok(markup.includes(expected), expected);
      }
    });

    it('runs no foreign script, stands in no frame, stays in no cache and leaks no link', async () => {
      await site.keep();
      const { headers } = await site.get(await site.pathFor());
      const csp = headers.get('content-security-policy') ?? '';
      assert.match(csp, /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/);
      assert.doesNotMatch(csp, /unsafe|\*|data:/);
      assert.equal(headers.get('referrer-policy'), 'same-origin');
      assert.equal(headers.get('cache-control'), 'no-store');
    });

    it('gets its style and script from here', async () => {
      await site.keep();
      const markup = await (await site.get(await site.pathFor())).text();
      const assets = [...markup.matchAll(/(?:href|src)="(\/poe\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
      assert.equal(assets.length, 2);
      for (const path of assets) assert.equal((await site.get(path)).status, 200, path);
      assert.doesNotMatch(markup, /<script>|<style|\son\w+=|style=/);
    });

    it("speaks the link's language, or else the person's", async () => {
      await site.keep();
      await site.store.settings.changeSettings(owner, () => ({ language: 'tr', timeZone: 'Europe/Istanbul' }));
      assert.match(
        await (await site.get(await site.pathFor({ language: 'hu' }))).text(),
        /<html lang="hu">[\s\S]*Feltöltés/,
      );
      assert.match(await (await site.get(await site.pathFor())).text(), /<html lang="tr">[\s\S]*Karşıya yükle/);
    });

    it("shows when a file came on the person's own clock", async () => {
      await site.keep(aDraft());
      await site.store.settings.changeSettings(owner, () => ({ language: 'en', timeZone: 'America/New_York' }));
      assert.match(await site.textOf(await site.get(await site.pathFor())), /2 Nov 2026, 04:00 GMT-5/);
    });
  });

  describe('opened by a link that no longer holds', () => {
    const assertStop = async (response: Response, status: number, text: RegExp): Promise<void> => {
      assert.equal(response.status, status);
      assert.match(await site.textOf(response), text);
    };

    it('says that it has expired', async () => {
      await site.keep();
      const path = await site.pathFor();
      site.clock.now = site.clock.now.add({ hours: 7 * 24 });
      await assertStop(await site.get(path), 410, /has expired/);
      await assertStop(await site.get(`${path}/template.docx`), 410, /has expired/);
      const body = new URLSearchParams({ csrf: 'x' });
      await assertStop(await fetch(site.origin + path, { method: 'POST', body }), 410, /has expired/);
    });

    it('says that it does not work, in the language of the browser', async () => {
      const response = await site.get('/poe/nonsense', { 'accept-language': 'hu-HU,hu;q=0.9' });
      await assertStop(response, 404, /nem működik/);
    });

    it('says that the claim can’t add files to this claim', async () => {
      await site.keep(aClaim('ended'));
      await assertStop(
        await site.get(await site.pathFor()),
        410,
        /can’t add files to this claim[\s\S]*status CPOR-000001/,
      );
    });

    it('shows nothing of a claim that the person may not see, or that is not there', async () => {
      await site.keep();
      const strangers = await site.get(await site.pathFor({ person: aPerson() }));
      assert.equal(strangers.status, 403);
      assert.doesNotMatch(await strangers.text(), /Contoso/);
      await assertStop(await site.get(await site.pathFor({ claimId: 'CPOR-000099' })), 403, /don’t have access/);
    });

    it('is no use without a person', async () => {
      await site.keep();
      const path = new URL(await site.links.uploadUrl({ claimId })).pathname;
      assert.equal((await site.get(path)).status, 404);
    });
  });
});
