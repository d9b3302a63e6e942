import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { OutcomeUnknownError, StorageFullError } from '../../../storage/errors.ts';
import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../../storage/store.ts';
import { ada, at, change, details, draft, notice, submitted } from '../sample-claims.ts';
import { type Call, FailingFileSystem } from './failing-file-system.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';

const clock = { now: () => at('2026-11-20T10:00:00Z') };
const claim = submitted({ id: 'CPOR-000001' });
const renamed = submitted({ id: 'CPOR-000001', details: details(1, { claimName: 'Renamed' }) });

describe('lowdb store on a disk that fails', () => {
  let directory: string;
  let disk: FailingFileSystem;
  let store: Store;

  beforeEach(async () => {
    directory = await temporaryFolder();
    disk = new FailingFileSystem();
    store = await openLowdbStore({ directory, clock, fileSystem: disk.files });
    await store.claims.save(change(claim, 0, { notices: [notice(claim, 1)] }));
  });
  afterEach(async () => {
    disk.heal();
    await store.close();
    await removeFolder(directory);
  });

  const reopen = async (): Promise<void> => {
    await store.close();
    store = await openLowdbStore({ directory, clock, fileSystem: disk.files });
  };

  for (const call of ['open', 'write', 'sync', 'close', 'rename'] satisfies Call[])
    for (const code of ['ENOSPC', 'EDQUOT'])
      it(`changes nothing when it is full (${code} on ${call}), and goes on when there is room again`, async () => {
        const before = await store.claims.load(claim.id);
        disk.fail(call, code);
        await assert.rejects(store.claims.save(change(renamed, 1, { turn: 'turn' })), StorageFullError);
        disk.heal();
        assert.deepEqual(await store.claims.load(claim.id), before);
        assert.equal(await store.claims.claimOfTurn('turn'), null);
        assert.deepEqual(await readdir(join(directory, 'claims')), ['CPOR-000001.json']);
        assert.equal(await store.claims.save(change(renamed, 1)), 2);
        await reopen();
        assert.equal((await store.claims.load(claim.id))?.claim.details.claimName, 'Renamed');
      });

  it('gives the association key of a claim free that could not be written', async () => {
    disk.fail('write', 'ENOSPC');
    await assert.rejects(store.claims.save(change(submitted({ id: 'CPOR-000002' }), 0)), StorageFullError);
    disk.heal();
    const rival = submitted({ id: 'CPOR-000003', details: details(2) });
    assert.equal(await store.claims.save(change(rival, 0)), 1);
    assert.deepEqual(await store.claims.load('CPOR-000002'), null);
  });

  it('fails only the writes of a group that found no room', async () => {
    disk.fail('write', 'ENOSPC', 3);
    const ids = [2, 3, 4, 5, 6].map((number) => `CPOR-00000${number}`);
    const outcomes = await Promise.allSettled(ids.map((id) => store.claims.save(change(draft({ id }), 0))));
    disk.heal();
    assert.deepEqual(
      outcomes.map((outcome) => outcome.status === 'fulfilled' || outcome.reason instanceof StorageFullError),
      [true, true, true, true, true],
    );
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 3);
    await reopen();
    for (const [index, id] of ids.entries())
      assert.equal((await store.claims.load(id)) !== null, outcomes[index]?.status === 'fulfilled');
  });

  it('loses no settings, references or cards', async () => {
    await store.people.saveSettings(ada, { language: 'hu' });
    disk.fail('write', 'ENOSPC');
    await assert.rejects(store.people.saveSettings(ada, { language: 'tr' }), StorageFullError);
    await assert.rejects(store.claims.nextClaimId(), StorageFullError);
    disk.heal();
    assert.deepEqual(await store.people.settingsOf(ada), { language: 'hu' });
    await reopen();
    assert.deepEqual(await store.people.settingsOf(ada), { language: 'hu' });
  });

  it('says so when the disk does not confirm what stands on it, and goes by what stands there', async () => {
    // The first sync is the document's, the second the folder's.
    disk.fail('sync', 'EIO', 1);
    await assert.rejects(store.claims.save(change(renamed, 1)), OutcomeUnknownError);
    disk.heal();
    const stored = await store.claims.load(claim.id);
    assert.equal(stored?.revision, 2);
    assert.equal(stored.claim.details.claimName, 'Renamed');
    assert.equal(await store.claims.save(change(renamed, 2)), 3);
  });

  // A few are written on the spot, more by the thread pool.
  for (const [many, sync, count] of [
    ['a few', 'sync', 3],
    ['many', 'syncInBackground', 6],
  ] as const) {
    it(`says so to each of ${many} in a group`, async () => {
      disk.fail(sync, 'EIO', count);
      const ids = Array.from({ length: count }, (_, index) => `CPOR-00000${index + 2}`);
      const saves = ids.map((id) => store.claims.save(change(draft({ id }), 0)));
      for (const outcome of await Promise.allSettled(saves))
        assert.ok(outcome.status === 'rejected' && outcome.reason instanceof OutcomeUnknownError);
      disk.heal();
      assert.equal((await store.claims.load('CPOR-000003'))?.revision, 1);
    });

    it(`syncs the folder once for ${many} in a group`, async () => {
      disk.calls.length = 0;
      const ids = Array.from({ length: count }, (_, index) => `CPOR-00000${index + 2}`);
      await Promise.all(ids.map((id) => store.claims.save(change(draft({ id }), 0))));
      assert.equal(disk.calls.filter((call) => call === sync).length, count + 1);
      assert.equal(disk.calls.filter((call) => call === 'rename').length, count);
      assert.ok(disk.calls.lastIndexOf('rename') < disk.calls.lastIndexOf(sync));
    });
  }

  it('passes on any other trouble as it is', async () => {
    disk.fail('write', 'EIO');
    await assert.rejects(store.claims.save(change(renamed, 1)), { code: 'EIO' });
    disk.heal();
    assert.equal((await store.claims.load(claim.id))?.revision, 1);
  });

  it('syncs a document before it is put in its place and its folder after', async () => {
    disk.calls.length = 0;
    await store.claims.save(change(renamed, 1));
    assert.deepEqual(disk.calls, ['open', 'write', 'sync', 'close', 'rename', 'open', 'sync', 'close']);
  });
});
