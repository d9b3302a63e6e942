import assert from 'node:assert/strict';
import { createWaitingFilesSweep } from '../../../bot/poe/waiting-files-sweep.ts';
import type { Store } from '../../../storage/store.ts';
import { aPerson, owner } from '../../support/build-claim.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const received = Temporal.Instant.from('2026-11-20T10:00:00Z');

describe('files that nobody names a claim for', () => {
  let store: Store;
  let end: () => Promise<void>;
  const clock = { now: () => received };

  beforeEach(async () => {
    clock.now = () => received;
    ({ store, end } = await temporaryStore());
  });
  afterEach(() => end());

  const keep = async (person: { id: string; tenantId: string }, id: string, receivedAt = received): Promise<void> => {
    const documentId = `${id}-bytes`;
    const stored = await store.documents.put(documentId, Buffer.from(id));
    const file = { id, documentId, name: 'a.txt', type: 'txt', ...stored, receivedAt: receivedAt.toString() };
    await store.waitingFiles.add(person, file, 100);
  };
  const isThere = async (id: string): Promise<boolean> => {
    const stream = await store.documents.open(`${id}-bytes`);
    stream?.destroy();
    return stream !== null;
  };

  it('go with their bytes within an hour of their day, and not before', async () => {
    const [one, other] = [aPerson(), owner];
    for (let count = 0; count < 60; count += 1) await keep(one, `file-${count}`);
    await keep(other, 'late', received.add({ hours: 2 }));
    const sweep = createWaitingFilesSweep({ store, clock });
    for (let minutes = 0; minutes < 24 * 60; minutes += 30) {
      clock.now = () => received.add({ minutes });
      await sweep.pass();
    }
    assert.equal((await store.waitingFiles.of(one)).length, 60);
    for (let minutes = 24 * 60; minutes <= 25 * 60; minutes += 1) {
      clock.now = () => received.add({ minutes });
      await sweep.pass();
    }
    assert.deepEqual(await store.waitingFiles.of(one), []);
    assert.equal(await isThere('file-0'), false);
    assert.equal(await isThere('file-59'), false);
    assert.equal((await store.waitingFiles.of(other)).length, 1);
    assert.ok(await isThere('late'));
  });

  it('leave alone what came again meanwhile', async () => {
    const person = aPerson();
    await keep(person, 'file');
    const racing = {
      ...store,
      waitingFiles: {
        expired: async (until: string, limit: number) => {
          const found = await store.waitingFiles.expired(until, limit);
          const again = { ...found[0]?.file, documentId: 'again', receivedAt: clock.now().toString() };
          const stored = await store.documents.put('again', Buffer.from('file'));
          await store.waitingFiles.add(person, { id: 'file', name: 'a.txt', type: 'txt', ...again, ...stored }, 20);
          return found;
        },
        remove: (...which: Parameters<Store['waitingFiles']['remove']>) => store.waitingFiles.remove(...which),
      },
    };
    clock.now = () => received.add({ hours: 24 });
    await createWaitingFilesSweep({ store: racing, clock }).pass();
    const [waiting] = await store.waitingFiles.of(person);
    const bytes = await store.documents.open(waiting?.documentId ?? '');
    assert.equal(Buffer.concat((await bytes?.toArray()) ?? []).toString(), 'file');
  });
});
