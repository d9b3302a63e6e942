import assert from 'node:assert/strict';
import { aDraft, aFile, owner } from '../../support/build-claim.ts';
import { aWebPage, poeSamples, protectedSamples } from '../../support/poe-samples.ts';
import { claimId, startUploadSite, type UploadSite, uploadPolicy } from '../../support/upload-site.ts';

describe('the upload page', () => {
  let site: UploadSite;
  beforeEach(async () => {
    site = await startUploadSite();
  });
  afterEach(() => site.end());

  describe('given files', () => {
    it('adds them in the name of the person in the link and goes back to the page', async () => {
      await site.keep();
      const path = await site.pathFor();
      const response = await site.upload(path, [
        ['Szerződés.pdf', poeSamples.pdf],
        ['notes.txt', poeSamples.txt],
      ]);
      assert.equal(response.status, 303);
      assert.equal(response.headers.get('location'), `${path}?added=2`);
      assert.deepEqual(await site.files(), ['Szerződés.pdf', 'notes.txt']);
      const stored = await site.store.claims.load(claimId);
      assert.deepEqual(stored?.claim.files[0]?.addedBy, owner);
      assert.match(await site.textOf(await site.get(`${path}?added=2`)), /2 files were added/);
    });

    it('believes no number in its own address that is none of files', async () => {
      await site.keep();
      const path = await site.pathFor();
      for (const added of ['99', '-1', '1.5', '<script>', '']) {
        assert.doesNotMatch(
          await (await site.get(`${path}?added=${encodeURIComponent(added)}`)).text(),
          /role="status">\w/,
        );
      }
    });

    it('names each that it did not take and why, and adds the others', async () => {
      await site.keep();
      const response = await site.upload(await site.pathFor(), [
        ['run.exe', 'MZ'],
        ['empty.pdf', ''],
        ['wrong.pdf', poeSamples.png],
        ['good.pdf', poeSamples.pdf],
      ]);
      assert.equal(response.status, 422);
      const text = await site.textOf(response);
      assert.match(text, /run\.exe: unsupported file type/);
      assert.match(text, /empty\.pdf: the file is empty/);
      assert.match(text, /wrong\.pdf: the file’s content doesn’t match/);
      assert.match(text, /Too many files at once/);
      assert.deepEqual(await site.files(), []);
      const others = await site.upload(await site.pathFor(), [
        ['locked.doc', protectedSamples['word.doc'] ?? ''],
        ['page.docx', aWebPage],
        ['good.pdf', poeSamples.pdf],
      ]);
      assert.equal(others.status, 422);
      assert.match(
        await site.textOf(others),
        /locked\.doc: [^\n]*password[\s\S]*page\.docx: this is a web page[\s\S]*good\.pdf was added/,
      );
      assert.deepEqual(await site.files(), ['good.pdf']);
    });

    it('says that a file is there already when the form is sent twice', async () => {
      await site.keep();
      const path = await site.pathFor();
      await site.upload(path, [['work.pdf', poeSamples.pdf]]);
      const again = await site.upload(path, [['work.pdf', poeSamples.pdf]]);
      assert.equal(again.status, 422);
      assert.match(await site.textOf(again), /work\.pdf: you’ve already added this file/);
      assert.deepEqual(await site.files(), ['work.pdf']);
    });

    it('takes one of two that come at the same time', async () => {
      await site.keep();
      const path = await site.pathFor();
      const answers = await Promise.all([1, 2].map(() => site.upload(path, [['work.pdf', poeSamples.pdf]])));
      assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422]);
      assert.deepEqual(await site.files(), ['work.pdf']);
    });

    it('stops at the number of files that a claim may have', async () => {
      await site.keep(aDraft({ files: [aFile(), aFile()] }));
      const response = await site.upload(await site.pathFor(), [
        ['third.pdf', poeSamples.pdf],
        ['fourth.txt', poeSamples.txt],
      ]);
      assert.equal(response.status, 422);
      assert.match(await site.textOf(response), /fourth\.txt: the claim already has the maximum of 3 files/);
      assert.equal((await site.files()).length, 3);
    });

    it('takes a file as large as the limit and counts a larger one while it streams', async () => {
      await site.keep();
      const path = await site.pathFor();
      const largest = await site.upload(path, [['largest.txt', 'a'.repeat(uploadPolicy.poeFileBytes)]]);
      assert.equal(largest.status, 303);
      const larger = await site.upload(path, [
        ['larger.txt', 'a'.repeat(uploadPolicy.poeFileBytes + 1)],
        ['after.pdf', poeSamples.pdf],
      ]);
      assert.equal(larger.status, 422);
      assert.match(await site.textOf(larger), /larger\.txt: the file is larger than 0\.095 MB/);
      assert.deepEqual(await site.files(), ['largest.txt', 'after.pdf']);
    });

    it('shows names as text, without their path', async () => {
      await site.keep();
      const path = await site.pathFor();
      await site.upload(path, [['../../<img src=x>\u202E.pdf', poeSamples.pdf]]);
      assert.deepEqual(await site.files(), ['_img src=x_.pdf']);
    });

    it('asks to choose one when there is none', async () => {
      await site.keep();
      const path = await site.pathFor();
      for (const sent of [[], [['', '']]] as const) {
        const response = await site.upload(path, sent);
        assert.equal(response.status, 422);
        assert.match(await site.textOf(response), /No file was selected/);
      }
    });

    it('says that there is no room when the disk is full, and loses nothing', async () => {
      await site.keep();
      site.disk.isFull = true;
      const response = await site.upload(await site.pathFor(), [['work.pdf', poeSamples.pdf]]);
      assert.equal(response.status, 507);
      assert.match(await site.textOf(response), /Storage is full/);
      assert.deepEqual(await site.files(), []);
    });
  });
});
