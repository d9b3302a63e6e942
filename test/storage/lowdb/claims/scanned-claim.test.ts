import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClaimDocument } from '../../../../storage/lowdb/claims/claim-document.ts';
import { claimDocumentText } from '../../../../storage/lowdb/claims/claim-document-text.ts';
import { entryOf } from '../../../../storage/lowdb/claims/claim-entry.ts';
import { type ScannedClaim, scannedClaim } from '../../../../storage/lowdb/claims/scanned-claim.ts';
import { details, notice, started, stepSaved, submitted } from '../../sample-claims.ts';
import { removeFolder, temporaryFolder } from '../temporary-folder.ts';

const format = { current: 1, upgrades: {} };

const documentOf = (claimName: string): ClaimDocument => {
  const claim = submitted({ id: 'CPOR-000001', details: details(1, { claimName }) });
  return {
    format: 1,
    revision: 3,
    claim,
    events: [started(claim), stepSaved(claim)],
    notices: [notice(claim, 4)],
    noticeRecords: [{ noticeId: 'n', outcome: 'retrying', at: '2026-11-20T10:00:00Z' }],
    turns: [{ turn: 'an activity', at: '2026-11-20T10:00:00Z' }],
  };
};

describe("what a start takes from a claim's document", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => removeFolder(folder));

  const scan = async (text: string): Promise<ScannedClaim> => {
    const file = join(folder, 'CPOR-000001.json');
    await writeFile(file, text);
    return scannedClaim(file, 1, format);
  };
  const expected = (document: ClaimDocument): ScannedClaim => ({ entry: entryOf(1, document), turns: document.turns });

  it('is what the whole document says', async () => {
    const document = documentOf('Rollout');
    const text = claimDocumentText(document);
    assert.deepEqual(JSON.parse(text), document);
    assert.deepEqual(await scan(text), expected(document));
  });

  it('does not look into the history', async () => {
    const document = documentOf('Rollout');
    const damaged = claimDocumentText(document).replace('"events":[', '"events":[?');
    assert.throws(() => JSON.parse(damaged));
    assert.deepEqual(await scan(damaged), expected(document));
  });

  it('is not led astray by what people write', async () => {
    const document = documentOf(',"events":[{"type":"x"}],"turns":[]}');
    assert.deepEqual(await scan(claimDocumentText(document)), expected(document));
  });

  const otherwise: Readonly<Record<string, (document: ClaimDocument) => string>> = {
    'in another order': ({ events, ...document }) => JSON.stringify({ events, ...document }),
    'with its history before its notices': ({ notices, turns, ...document }) =>
      JSON.stringify({ ...document, notices, turns }),
    'with its revision, its claim and its notices after its history': ({ format, turns, ...document }) =>
      `${JSON.stringify({ format, turns }).slice(0, -1)},"events":${JSON.stringify(document.events)},${JSON.stringify({ ...document, events: undefined }).slice(1)}`,
    'with room to read': (document) => JSON.stringify(document, null, 2),
    'with something called the same in the claim': (document) =>
      claimDocumentText({ ...document, claim: Object.assign({}, document.claim, { events: [] }) }),
  };
  for (const [name, textOf] of Object.entries(otherwise))
    it(`is the same of a document written ${name}`, async () => {
      const document = documentOf('Rollout');
      assert.deepEqual(await scan(textOf(document)), expected(document));
    });

  it('is nothing of a text that breaks off before its history', async () => {
    const text = claimDocumentText(documentOf('Rollout'));
    const historyBegins = text.indexOf(',"events"');
    for (let length = 0; length <= historyBegins; length += 1) await assert.rejects(scan(text.slice(0, length)));
  });

  it('is nothing of a text that breaks off within its history, unless it looks like an end', async () => {
    const text = claimDocumentText(documentOf('Rollout'));
    for (let length = text.indexOf(',"events"'); length < text.length; length += 1) {
      const part = text.slice(0, length);
      if (!part.endsWith(']}')) await assert.rejects(scan(part));
    }
  });
});
