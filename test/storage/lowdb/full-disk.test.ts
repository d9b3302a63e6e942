import assert from 'node:assert/strict';
import { OutcomeUnknownError, StorageFullError } from '../../../storage/errors.ts';
import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../../storage/store.ts';
import { ada, at, change, details, draft, notice, submitted } from '../sample-claims.ts';
import { FailingFileSystem } from './failing-file-system.ts';
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

  for (const code of ['ENOSPC', 'EDQUOT'])
    it(`changes nothing when it is full (${code}), and goes on when there is room again`, async () => {
      const before = await store.claims.load(claim.id);
      disk.fail('writeAt', code);
      await assert.rejects(store.claims.save(change(renamed, 1, { turn: 'turn' })), StorageFullError);
      disk.heal();
      assert.deepEqual(await store.claims.load(claim.id), before);
      assert.equal(await store.claims.claimOfTurn('turn'), null);
      assert.equal(await store.claims.save(change(renamed, 1)), 2);
      await reopen();
      assert.equal((await store.claims.load(claim.id))?.claim.details.claimName, 'Renamed');
    });

  it('gives the association key of a claim free that could not be written', async () => {
    disk.fail('writeAt', 'ENOSPC');
    await assert.rejects(store.claims.save(change(submitted({ id: 'CPOR-000002' }), 0)), StorageFullError);
    disk.heal();
    const rival = submitted({ id: 'CPOR-000003', details: details(2) });
    assert.equal(await store.claims.save(change(rival, 0)), 1);
    assert.deepEqual(await store.claims.load('CPOR-000002'), null);
  });

  it('fails only the writes of a group that found no room', async () => {
    // The group's own write and what would erase it, then the first alone, erased too.
    disk.failOnly('writeAt', 'ENOSPC', [1, 2, 3, 4]);
    const ids = [2, 3, 4, 5, 6].map((number) => `CPOR-00000${number}`);
    const outcomes = await Promise.allSettled(ids.map((id) => store.claims.save(change(draft({ id }), 0))));
    disk.heal();
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['rejected', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled'],
    );
    assert.ok(outcomes[0]?.status === 'rejected' && outcomes[0].reason instanceof StorageFullError);
    await reopen();
    for (const [index, id] of ids.entries())
      assert.equal((await store.claims.load(id)) !== null, outcomes[index]?.status === 'fulfilled');
  });

  it('loses no settings, references or cards', async () => {
    await store.people.saveSettings(ada, { language: 'hu' });
    disk.fail('writeAt', 'ENOSPC');
    await assert.rejects(store.people.saveSettings(ada, { language: 'tr' }), StorageFullError);
    await assert.rejects(store.claims.nextClaimId(), StorageFullError);
    disk.heal();
    assert.deepEqual(await store.people.settingsOf(ada), { language: 'hu' });
    await reopen();
    assert.deepEqual(await store.people.settingsOf(ada), { language: 'hu' });
  });

  it('says so when the disk does not confirm what stands on it, and goes by what stands there', async () => {
    disk.fail('syncContent', 'EIO');
    await assert.rejects(store.claims.save(change(renamed, 1)), OutcomeUnknownError);
    disk.heal();
    const stored = await store.claims.load(claim.id);
    assert.equal(stored?.revision, 2);
    assert.equal(stored.claim.details.claimName, 'Renamed');
    assert.equal(await store.claims.save(change(renamed, 2)), 3);
  });

  // A few are synced on the spot, more by the thread pool.
  for (const [many, sync, count] of [
    ['a few', 'syncContent', 3],
    ['many', 'syncContentInBackground', 6],
  ] as const)
    it(`says so to each of ${many} in a group`, async () => {
      disk.fail(sync, 'EIO');
      const ids = Array.from({ length: count }, (_, index) => `CPOR-00000${index + 2}`);
      const saves = ids.map((id) => store.claims.save(change(draft({ id }), 0)));
      for (const outcome of await Promise.allSettled(saves))
        assert.ok(outcome.status === 'rejected' && outcome.reason instanceof OutcomeUnknownError);
      disk.heal();
      assert.equal((await store.claims.load('CPOR-000003'))?.revision, 1);
    });

  it('passes on any other trouble as it is', async () => {
    disk.fail('writeAt', 'EIO');
    await assert.rejects(store.claims.save(change(renamed, 1)), { code: 'EIO' });
    disk.heal();
    assert.equal((await store.claims.load(claim.id))?.revision, 1);
  });

  it('has the journal on the disk before a save returns', async () => {
    disk.calls.length = 0;
    await store.claims.save(change(renamed, 1));
    assert.deepEqual(disk.calls, ['writeAt', 'syncContent']);
  });
});
