import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import { checkFile } from '../../../bot/poe/check-file.ts';
import { type PoeType, poeTypes } from '../../../claims/poe.ts';
import { aWebPage, compoundFile, poeSamples, protectedSamples } from '../../support/poe-samples.ts';

const policy = { poeFileBytes: 64 * 1024 };
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const why = async (name: string, bytes: Uint8Array): Promise<string> => {
  const check = await checkFile(name, bytes, policy);
  return check.ok ? 'ok' : check.why;
};

/** Types whose bytes are the same kind of file. */
const sameKind: readonly (readonly PoeType[])[] = [
  ['jpg', 'jpeg'],
  ['tif', 'tiff'],
];
const areSameKind = (a: PoeType, b: PoeType): boolean =>
  a === b || sameKind.some((kind) => kind.includes(a) && kind.includes(b));

describe('a file of proof of execution', () => {
  for (const type of poeTypes) {
    it(`is taken as ${type} when it is one`, async () => {
      assert.deepEqual(await checkFile(`Work.${type.toUpperCase()}`, poeSamples[type], policy), {
        ok: true,
        name: `Work.${type.toUpperCase()}`,
        type,
      });
    });

    it(`is not taken as ${type} when its content is of any other type`, async () => {
      for (const other of poeTypes) {
        // A mail is text.
        if (areSameKind(type, other) || (type === 'txt' && other === 'eml')) continue;
        assert.equal(await why(`work.${type}`, poeSamples[other]), 'content-mismatch', `${other} called ${type}`);
      }
    });
  }

  for (const [name, bytes] of Object.entries(protectedSamples)) {
    it(`says that ${name} is protected by a password`, async () => {
      assert.equal(await why(name, bytes), 'password-protected');
    });
  }

  for (const name of ['run.exe', 'page.html', 'noextension', '.pdf', 'work.pdf.zip', 'macro.docm', 'work.', '']) {
    it(`is refused by its type when it is called "${name}"`, async () => {
      assert.equal(await why(name, poeSamples.pdf), 'type-not-accepted');
    });
  }

  it('is refused when it is empty', async () => {
    assert.equal(await why('work.pdf', new Uint8Array()), 'empty');
  });

  it('may be exactly as large as the limit and not a byte larger', async () => {
    const largest = text('a'.repeat(policy.poeFileBytes));
    assert.equal(await why('work.txt', largest), 'ok');
    assert.equal(await why('work.txt', text('a'.repeat(policy.poeFileBytes + 1))), 'too-large');
  });

  it('is told from the page that asks to sign in, whatever the name says', async () => {
    for (const type of poeTypes) assert.equal(await why(`work.${type}`, aWebPage), 'not-the-file', type);
    assert.equal(await why('work.pdf', text('\uFEFF<?xml version="1.0"?><!-- x --><html>')), 'not-the-file');
  });

  it('may talk of encryption in a page of a PDF', async () => {
    const pdf = Buffer.from(poeSamples.pdf).toString('latin1').replace('xref', '4 0 obj(/Encrypt 5 0 R)endobj\nxref');
    assert.equal(await why('work.pdf', text(pdf)), 'ok');
  });

  it('is not taken as an office document for holding one in a storage of its own', async () => {
    const message = compoundFile({
      '__properties_version1.0': new Uint8Array(32),
      '__attach_version1.0_#00000000/WordDocument': poeSamples.doc,
    });
    assert.equal(await why('work.doc', message), 'content-mismatch');
    assert.equal(await why('work.msg', message), 'ok');
  });

  it('is not taken as an office document for being a ZIP', async () => {
    assert.equal(await why('work.docx', zipSync({ 'word/document.xml': text('x') })), 'content-mismatch');
    assert.equal(await why('work.docx', poeSamples.docx.subarray(0, 200)), 'content-mismatch');
  });

  describe('made of text', () => {
    it('may be UTF-16 with its mark, or in an old code page', async () => {
      assert.equal(await why('work.txt', Buffer.from('\uFEFFőszi', 'utf16le')), 'ok');
      assert.equal(await why('work.txt', Buffer.from('\uFEFFőszi', 'utf16le').swap16()), 'ok');
      assert.equal(await why('work.txt', Buffer.from('M\xfcnchen', 'latin1')), 'ok');
      assert.equal(await why('work.txt', text('BMW: MZ, II*')), 'ok');
    });

    it('holds no NUL and no bytes of another kind', async () => {
      assert.equal(await why('work.txt', text('a\0b')), 'content-mismatch');
      assert.equal(await why('work.txt', Buffer.from('\xfc\x01\x02', 'latin1')), 'content-mismatch');
      assert.equal(await why('work.rtf', text('{\\rtf1 a\0b}')), 'content-mismatch');
      assert.equal(await why('work.eml', text('From: a@b.example\n\n\0')), 'content-mismatch');
    });

    it('has the header of a mail when it is called one', async () => {
      assert.equal(await why('work.eml', text('From me Mon Nov  2\nReceived: x\n y\nTo: b@c.example\n\nHello')), 'ok');
      assert.equal(await why('work.eml', text('Hello,\nall is done.\n')), 'content-mismatch');
      assert.equal(await why('work.eml', text('X-Only: something\n\nHello')), 'content-mismatch');
    });
  });
});
