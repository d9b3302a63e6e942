import assert from 'node:assert/strict';
import { createFileMemory } from '../../../bot/poe/file-memory.ts';
import type { ArrivingFile, Received, ReceiveFile } from '../../../bot/poe/poe-intake.ts';
import { createReceiveFile } from '../../../bot/poe/receive-file.ts';
import type { DocumentStore } from '../../../storage/document-store.ts';
import type { Store } from '../../../storage/store.ts';
import { poeSamples } from '../../support/poe-samples.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const content = (...chunks: readonly (Uint8Array | Error)[]): ArrivingFile['open'] => {
  const come = async function* () {
    for (const chunk of chunks) {
      if (chunk instanceof Error) throw chunk;
      yield chunk;
    }
  };
  return async () => ({ content: come() });
};

describe('a file that comes', () => {
  let store: Store;
  let end: () => Promise<void>;
  let receive: ReceiveFile;
  let ids: string[];

  beforeEach(async () => {
    ({ store, end } = await temporaryStore());
    ids = [];
    receive = createReceiveFile({
      documents: store.documents,
      memory: createFileMemory(),
      policy: { poeFileBytes: 1000 },
      newId: () => {
        ids.push(`id-${ids.length + 1}`);
        return ids.at(-1) ?? '';
      },
    });
  });
  afterEach(() => end());

  const isStored = async (): Promise<boolean> => {
    const stream = await store.documents.open(ids.at(-1) ?? '');
    stream?.destroy();
    return stream !== null;
  };
  const whyNot = (received: Received): string => (received.ok ? 'ok' : received.why);

  it('lies in the store when it is found acceptable', async () => {
    const received = await receive({ name: 'Work.pdf', open: content(poeSamples.pdf) });
    assert.ok(received.ok);
    const { sha256, ...rest } = received.file;
    assert.deepEqual(rest, { id: 'id-1', name: 'Work.pdf', type: 'pdf', size: poeSamples.pdf.byteLength });
    assert.match(sha256, /^[\da-f]{64}$/);
    assert.ok(await isStored());
  });

  for (const [why, name, open] of [
    ['content-mismatch', 'work.pdf', content(poeSamples.png)],
    ['empty', 'work.pdf', content()],
    ['too-large', 'work.txt', content(Buffer.alloc(600, 'a'), Buffer.alloc(401, 'a'))],
    ['download-failed', 'work.txt', content(Buffer.from('a'), new Error('broke off'))],
  ] as const)
    it(`leaves nothing when it is refused: ${why}`, async () => {
      assert.equal(whyNot(await receive({ name, open })), why);
      assert.equal(ids.length, 1);
      assert.equal(await isStored(), false);
    });

  it('is not even asked for when its name is enough', async () => {
    const open = async () => assert.fail('asked for');
    assert.equal(whyNot(await receive({ name: 'run.exe', open })), 'type-not-accepted');
    assert.equal(whyNot(await receive({ name: 'IMG.HEIC', open, namedByContent: { hint: null } })), 'heic');
  });

  it('is named by its content where the name has no extension, but not where it has one', async () => {
    const namedByContent = { hint: null };
    for (const [name, shown] of [
      ['Statement of work', 'Statement of work.pdf'],
      ['Offer v1.2', 'Offer v1.2.pdf'],
      ['St. Mary', 'St. Mary.pdf'],
    ] as const) {
      const received = await receive({ name, namedByContent, open: content(poeSamples.pdf) });
      assert.equal(received.ok && received.file.name, shown);
    }
    const named = await receive({ name: 'work.docx', namedByContent, open: content(poeSamples.pdf) });
    assert.equal(whyNot(named), 'content-mismatch');
  });

  it('leaves nothing when the store fails while it is looked at', async () => {
    const documents: DocumentStore = {
      ...store.documents,
      put: (id, bytes) => store.documents.put(id, bytes),
      remove: (id) => store.documents.remove(id),
      open: async () => {
        throw new Error('the disk is gone');
      },
    };
    const failing = createReceiveFile({
      documents,
      memory: createFileMemory(),
      policy: { poeFileBytes: 1000 },
      newId: () => 'gone',
    });
    await assert.rejects(failing({ name: 'work.pdf', open: content(poeSamples.pdf) }), /the disk is gone/);
    assert.equal(await store.documents.open('gone'), null);
  });
});
