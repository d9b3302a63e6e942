import assert from 'node:assert/strict';
import { aClaim, aDraft, aFile, owner, someDetails } from '../../support/build-claim.ts';
import { poeSamples } from '../../support/poe-samples.ts';
import { claimId, startUploadSite, type UploadSite } from '../../support/upload-site.ts';

describe('the upload page', () => {
  let site: UploadSite;
  beforeEach(async () => {
    site = await startUploadSite();
  });
  afterEach(() => site.end());

  describe('asked to remove a file', () => {
    it('removes it from a draft', async () => {
      await site.keep(aDraft({ files: [aFile({ id: 'old' }), aFile({ id: 'kept', name: 'kept.pdf' })] }));
      const path = await site.pathFor();
      const response = await site.remove(path, 'old');
      assert.equal(response.status, 303);
      assert.equal(response.headers.get('location'), `${path}?removed=1`);
      assert.deepEqual(await site.files(), ['kept.pdf']);
      assert.match(await site.textOf(await site.get(`${path}?removed=1`)), /The file was removed/);
    });

    it('says why not when it is gone or with the reviewers', async () => {
      await site.keep(
        aClaim('partner-action-required', { files: [aFile({ id: 'sent' }), aFile({ id: 'new', unsent: true })] }),
      );
      const path = await site.pathFor();
      const markup = await (await site.get(path)).text();
      assert.ok(!markup.includes('value="sent"') && markup.includes('value="new"'));
      assert.equal((await site.remove(path, 'sent')).status, 409);
      assert.equal((await site.remove(path, 'new')).status, 303);
      const gone = await site.remove(path, 'new');
      assert.equal(gone.status, 409);
      assert.match(await site.textOf(gone), /can’t remove this file/);
    });

    it('does nothing without the token', async () => {
      await site.keep(aDraft({ files: [aFile({ id: 'old' })] }));
      const body = new URLSearchParams({ remove: 'old' });
      assert.equal((await fetch(site.origin + (await site.pathFor()), { method: 'POST', body })).status, 403);
      assert.equal((await site.files()).length, 1);
    });
  });

  describe('asked for a document', () => {
    const assertDownload = async (response: Response, name: string): Promise<void> => {
      assert.equal(response.status, 200);
      assert.equal(
        response.headers.get('content-disposition'),
        `attachment; filename="Szerzo_de_s (1).pdf"; filename*=UTF-8''${name}`,
      );
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.match(response.headers.get('content-security-policy') ?? '', /sandbox/);
      assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from(poeSamples.pdf));
    };

    it('gives it to be saved, never shown, by both kinds of link', async () => {
      await site.keep();
      const path = await site.pathFor();
      await site.upload(path, [['Szerződés (1).pdf', poeSamples.pdf]]);
      const id = (await site.store.claims.load(claimId))?.claim.files[0]?.id ?? '';
      const name = 'Szerz%C5%91d%C3%A9s%20%281%29.pdf';
      await assertDownload(await site.get(`${path}/documents/${id}`), name);
      const own = new URL(await site.links.documentUrl({ claimId, person: owner, fileId: id })).pathname;
      await assertDownload(await site.get(own), name);
      site.clock.now = site.clock.now.add({ hours: 24 });
      const late = await site.get(own);
      assert.equal(late.status, 410);
      assert.match(await site.textOf(late), /24 hours/);
    });

    it('gives none that is not on the claim', async () => {
      await site.keep();
      await site.store.documents.put('elsewhere', Buffer.from('secret'));
      const path = await site.pathFor();
      for (const id of ['elsewhere', '..%2F..%2Fetc%2Fpasswd', 'x']) {
        assert.equal((await site.get(`${path}/documents/${id}`)).status, 404, id);
      }
      const own = new URL(await site.links.documentUrl({ claimId, person: owner, fileId: 'elsewhere' })).pathname;
      assert.equal((await site.get(own)).status, 404);
      assert.equal((await site.get(own.replace('/documents/', '/poe/'))).status, 404);
    });

    it('gives the template, filled with the claim', async () => {
      await site.keep(aDraft({ files: [], details: someDetails() }));
      const response = await site.get(`${await site.pathFor()}/template.docx`);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-disposition') ?? '', /CPOR-000001%20PoE\.docx/);
      assert.deepEqual([...new Uint8Array(await response.arrayBuffer()).subarray(0, 2)], [0x50, 0x4b]);
    });
  });
});
