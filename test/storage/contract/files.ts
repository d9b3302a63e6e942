import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { WaitingFile } from '../../../storage/document-store.ts';
import { TooManyWaitingError } from '../../../storage/errors.ts';
import { ada, bela } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const waiting = (id: string, receivedAt = '2026-11-20T10:00:00Z'): WaitingFile => ({
  id,
  documentId: `${id}-bytes`,
  name: 'contract.pdf',
  type: 'pdf',
  size: 3,
  sha256: '0'.repeat(64),
  receivedAt,
});

export const files = (subject: () => StoreUnderTest): void => {
  const documents = () => subject().store.documents;
  const waitingFiles = () => subject().store.waitingFiles;
  const read = async (id: string): Promise<string | null> => {
    const stream = await documents().open(id);
    return stream === null ? null : (await buffer(stream)).toString();
  };

  it('keeps bytes under an id and says their SHA-256 and size', async () => {
    assert.deepEqual(await documents().put('doc-1', Buffer.from('abc')), {
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      size: 3,
    });
    await subject().reopen();
    assert.equal(await read('doc-1'), 'abc');
    assert.equal(await read('doc-2'), null);
  });

  it('removes bytes, and what is not there without complaint', async () => {
    await documents().put('doc-1', Buffer.from('abc'));
    await documents().remove('doc-1');
    await documents().remove('doc-1');
    assert.equal(await read('doc-1'), null);
  });

  it('never gives an id other bytes', async () => {
    await documents().put('doc-1', Buffer.from('abc'));
    await documents().put('doc-1', Buffer.from('abc'));
    await assert.rejects(documents().put('doc-1', Buffer.from('other')));
    assert.equal(await read('doc-1'), 'abc');
  });

  it('lets one of two different documents with one id pass', async () => {
    const outcomes = await Promise.allSettled(['a', 'b'].map((text) => documents().put('doc-1', Buffer.from(text))));
    assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  });

  it('takes a document of many chunks', async () => {
    const chunks = Array.from({ length: 40 }, (_, index) => Buffer.alloc(70_000, index));
    const { sha256, size } = await documents().put('doc-1', Readable.from(chunks));
    assert.equal(size, 2_800_000);
    assert.equal(sha256, createHash('sha256').update(Buffer.concat(chunks)).digest('hex'));
    const stream = await documents().open('doc-1');
    assert.deepEqual(stream && (await buffer(stream)), Buffer.concat(chunks));
  });

  it('keeps nothing of a stream that breaks off, and takes the document when it comes whole', async () => {
    const broken = async function* () {
      yield Buffer.from('ab');
      throw new Error('broke off');
    };
    await assert.rejects(documents().put('doc-1', broken()), /broke off/);
    assert.equal(await read('doc-1'), null);
    await documents().put('doc-1', Buffer.from('abc'));
    assert.equal(await read('doc-1'), 'abc');
  });

  it('lets one stream be slow without holding up others', async () => {
    const { promise, resolve } = Promise.withResolvers<Buffer>();
    const slow = documents().put(
      'doc-1',
      (async function* () {
        yield await promise;
      })(),
    );
    await documents().put('doc-2', Buffer.from('abc'));
    resolve(Buffer.from('late'));
    await slow;
    assert.equal(await read('doc-1'), 'late');
  });

  it('goes on giving the bytes of a document that is removed meanwhile', async () => {
    await documents().put('doc-1', Buffer.from('abc'));
    const stream = await documents().open('doc-1');
    await documents().remove('doc-1');
    assert.equal(stream && (await buffer(stream)).toString(), 'abc');
  });

  it('keeps waiting files apart by person and takes each away once', async () => {
    await waitingFiles().add(ada, waiting('file-1'), 20);
    await waitingFiles().add(ada, waiting('file-2'), 20);
    await waitingFiles().add(bela, waiting('file-3'), 20);
    await subject().reopen();
    assert.deepEqual(await waitingFiles().of(ada), [waiting('file-1'), waiting('file-2')]);
    assert.equal(await waitingFiles().remove(bela, 'file-1-bytes'), false);
    const removed = await Promise.all([1, 2].map(() => waitingFiles().remove(ada, 'file-1-bytes')));
    assert.deepEqual(removed.toSorted(), [false, true]);
    assert.deepEqual(await waitingFiles().of(ada), [waiting('file-2')]);
    await waitingFiles().remove(ada, 'file-2-bytes');
    await subject().reopen();
    assert.deepEqual(await waitingFiles().of(ada), []);
  });

  it('puts a waiting file that comes again in place of the first, which then takes nothing with it', async () => {
    const again = { ...waiting('file-1', '2026-11-21T09:00:00Z'), documentId: 'again-bytes' };
    assert.equal(await waitingFiles().add(ada, waiting('file-1'), 1), null);
    assert.deepEqual(await waitingFiles().add(ada, again, 1), waiting('file-1'));
    assert.equal(await waitingFiles().remove(ada, 'file-1-bytes'), false);
    assert.deepEqual(await waitingFiles().of(ada), [again]);
  });

  it('lets a person have no more files waiting than the limit, also of several at once', async () => {
    const outcomes = await Promise.allSettled(
      ['file-1', 'file-2', 'file-3'].map((id) => waitingFiles().add(ada, waiting(id), 2)),
    );
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    assert.equal(refused.length, 1);
    assert.ok(refused[0] instanceof TooManyWaitingError);
    assert.equal((await waitingFiles().of(ada)).length, 2);
    await waitingFiles().add(bela, waiting('file-3'), 2);
  });

  it('tells whose files have waited since a moment or longer, as many as asked for', async () => {
    await waitingFiles().add(ada, waiting('file-1'), 20);
    await waitingFiles().add(ada, waiting('file-2', '2026-11-20T10:00:00.001Z'), 20);
    await waitingFiles().add(bela, waiting('file-3', '2026-11-20T09:00:00Z'), 20);
    await subject().reopen();
    const until = '2026-11-20T10:00:00Z';
    const expired = await waitingFiles().expired(until, 10);
    assert.deepEqual(new Set(expired.map(({ file }) => file.id)), new Set(['file-1', 'file-3']));
    const person = expired.find(({ file }) => file.id === 'file-1')?.person;
    assert.deepEqual(person, { id: ada.id, tenantId: ada.tenantId });
    assert.equal((await waitingFiles().expired(until, 1)).length, 1);
    for (const { person, file } of expired) await waitingFiles().remove(person, file.documentId);
    assert.deepEqual(await waitingFiles().expired(until, 10), []);
  });

  it('answers that it is ready until it is closed', async () => {
    await subject().store.ready();
    await subject().store.close();
    await assert.rejects(subject().store.ready());
  });
};
