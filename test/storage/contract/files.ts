import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import type { WaitingFile } from '../../../storage/document-store.ts';
import { ada, bela } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const waiting = (id: string, receivedAt = '2026-11-20T10:00:00Z'): WaitingFile => ({
  id,
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

  it('keeps waiting files apart by person and gives each once', async () => {
    await waitingFiles().add(ada, waiting('file-1'));
    await waitingFiles().add(ada, waiting('file-2'));
    await waitingFiles().add(bela, waiting('file-3'));
    await subject().reopen();
    assert.deepEqual(await waitingFiles().of(ada), [waiting('file-1'), waiting('file-2')]);
    assert.equal(await waitingFiles().take(bela, 'file-1'), null);
    const taken = await Promise.all([waitingFiles().take(ada, 'file-1'), waitingFiles().take(ada, 'file-1')]);
    assert.deepEqual(
      taken.filter((file) => file !== null),
      [waiting('file-1')],
    );
    assert.deepEqual(await waitingFiles().of(ada), [waiting('file-2')]);
    await waitingFiles().take(ada, 'file-2');
    await subject().reopen();
    assert.deepEqual(await waitingFiles().of(ada), []);
  });

  it('forgets a waiting file with its bytes after a day', async () => {
    await documents().put('file-1', Buffer.from('abc'));
    await waitingFiles().add(ada, waiting('file-1'));
    await documents().put('file-2', Buffer.from('def'));
    await waitingFiles().add(bela, waiting('file-2', '2026-11-20T20:00:00Z'));
    subject().pass({ hours: 24 });
    assert.deepEqual(await waitingFiles().of(ada), []);
    assert.equal(await waitingFiles().take(ada, 'file-1'), null);
    await subject().reopen();
    assert.equal(await read('file-1'), null);
    assert.equal((await waitingFiles().of(bela)).length, 1);
    assert.equal(await read('file-2'), 'def');
  });

  it('answers that it is ready until it is closed', async () => {
    await subject().store.ready();
    await subject().store.close();
    await assert.rejects(subject().store.ready());
  });
};
