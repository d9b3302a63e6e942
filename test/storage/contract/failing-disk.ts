import assert from 'node:assert/strict';
import { OutcomeUnknownError, StorageFullError, StoreFailedError } from '../../../storage/errors.ts';
import { ada, change, details, draft, notice, submitted } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const idOf = (number: number): string => `CPOR-${String(number).padStart(6, '0')}`;
const claim = submitted({ id: idOf(1) });
const renamed = submitted({ id: idOf(1), details: details(1, { claimName: 'Renamed' }) });
/** A claim that finds no room where a few more would. */
const huge = (number: number) =>
  submitted({ id: idOf(number), details: details(number, { comments: 'x'.repeat(2_000_000) }) });

export const failingDisk = (subject: () => StoreUnderTest): void => {
  const claims = () => subject().store.claims;
  const disk = () => subject().disk;
  const states = (outcomes: readonly PromiseSettledResult<unknown>[]) => outcomes.map(({ status }) => status);
  const reasonOf = (outcome: PromiseSettledResult<unknown> | undefined): unknown =>
    outcome?.status === 'rejected' ? outcome.reason : null;

  beforeEach(() => claims().save(change(claim, 0, { notices: [notice(claim, 1)] })));

  const refusesWork = async (): Promise<void> => {
    const { store } = subject();
    for (const work of [
      () => store.claims.save(change(renamed, 1)),
      () => store.claims.load(claim.id),
      () => store.claims.list({ of: { everyFirm: true }, limit: 1 }),
      () => store.claims.owing(1),
      () => store.settings.changeSettings(ada, () => ({ language: 'hu' })),
      () => store.ready(),
    ])
      await assert.rejects(work, (error) => {
        assert.ok(error instanceof StoreFailedError, String(error));
        assert.match(error.message, /I\/O error.*started again/);
        return true;
      });
  };

  it('changes nothing when it is full, and goes on when there is room again', async () => {
    const before = await claims().load(claim.id);
    disk().fillUp();
    const big = { ...huge(1), details: { ...huge(1).details } };
    await assert.rejects(claims().save(change(big, 1, { turn: 'turn' })), StorageFullError);
    disk().freeUp();
    assert.deepEqual(await claims().load(claim.id), before);
    assert.equal(await claims().claimOfTurn('turn'), null);
    assert.equal(await claims().save(change(renamed, 1)), 2);
    await subject().reopen();
    assert.equal((await claims().load(claim.id))?.claim.details.claimName, 'Renamed');
  });

  it('gives the association key of a claim free that could not be written', async () => {
    disk().fillUp();
    await assert.rejects(claims().save(change(huge(2), 0)), StorageFullError);
    disk().freeUp();
    const rival = submitted({ id: idOf(3), details: details(2) });
    assert.equal(await claims().save(change(rival, 0)), 1);
    assert.equal(await claims().load(idOf(2)), null);
    assert.equal((await claims().list({ of: { everyFirm: true }, limit: 9 })).total, 2);
  });

  it('fails only those writes of a batch that find no room', async () => {
    disk().fillUp({ spared: 100 });
    const batch = [draft({ id: idOf(2) }), huge(3), draft({ id: idOf(4) }), huge(5), draft({ id: idOf(6) })];
    const outcomes = await Promise.allSettled(batch.map((one) => claims().save(change(one, 0))));
    disk().freeUp();
    assert.deepEqual(states(outcomes), ['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
    for (const outcome of [outcomes[1], outcomes[3]]) assert.ok(reasonOf(outcome) instanceof StorageFullError);
    await subject().reopen();
    for (const [index, { id }] of batch.entries())
      assert.equal((await claims().load(id)) !== null, outcomes[index]?.status === 'fulfilled');
    assert.equal((await claims().countByStatus({ everyFirm: true })).editing, 3);
  });

  it('loses no settings to a full disk', async () => {
    const { settings } = subject().store;
    await settings.changeSettings(ada, () => ({ language: 'hu' }));
    disk().fillUp();
    const comments = ['x'.repeat(2_000_000)];
    await assert.rejects(
      settings.changeSettings(ada, (stored) => ({ ...stored, comments })),
      StorageFullError,
    );
    disk().freeUp();
    assert.deepEqual(await settings.settingsOf(ada), { language: 'hu' });
    await subject().reopen();
    assert.deepEqual(await subject().store.settings.settingsOf(ada), { language: 'hu' });
  });

  it('writes each of a batch alone when something ended their transaction', async () => {
    const ids = [2, 3, 4, 5].map(idOf);
    disk().killTransactions(1);
    const outcomes = await Promise.allSettled(ids.map((id) => claims().save(change(draft({ id }), 0))));
    assert.deepEqual(states(outcomes), ['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled']);
    await subject().reopen();
    for (const id of ids) assert.equal((await claims().load(id))?.revision, 1);
    assert.equal((await claims().countByStatus({ everyFirm: true })).editing, 4);
  });

  it('fails the one of them that meets it again', async () => {
    const ids = [2, 3, 4].map(idOf);
    disk().killTransactions(2);
    const outcomes = await Promise.allSettled(ids.map((id) => claims().save(change(draft({ id }), 0))));
    assert.deepEqual(states(outcomes), ['rejected', 'fulfilled', 'fulfilled']);
    assert.ok(reasonOf(outcomes[0]) instanceof StorageFullError);
    assert.equal(await claims().load(idOf(2)), null);
    assert.equal(await claims().save(change(draft({ id: idOf(2) }), 0)), 1);
  });

  for (const [name, reached] of [
    ['and did not take', false],
    ['but took', true],
  ] as const)
    it(`tells each of a batch that its outcome is unknown when the disk did not confirm ${name} it`, async () => {
      const ids = [2, 3, 4].map(idOf);
      disk().failCommit({ reached });
      const outcomes = await Promise.allSettled(ids.map((id) => claims().save(change(draft({ id }), 0))));
      for (const outcome of outcomes) assert.ok(reasonOf(outcome) instanceof OutcomeUnknownError);
      await refusesWork();
      await subject().reopen();
      for (const id of ids) assert.equal((await claims().load(id))?.revision ?? null, reached ? 1 : null);
      assert.equal((await claims().load(claim.id))?.revision, 1);
      assert.equal(await claims().save(change(renamed, 1)), 2);
    });

  it('does no work after an I/O error in the middle of a batch, of which nothing is kept', async () => {
    const ids = [2, 3, 4].map(idOf);
    disk().failWrite();
    const outcomes = await Promise.allSettled(ids.map((id) => claims().save(change(draft({ id }), 0))));
    for (const outcome of outcomes) assert.ok(reasonOf(outcome) instanceof StoreFailedError);
    await refusesWork();
    await subject().reopen();
    for (const id of ids) assert.equal(await claims().load(id), null);
    assert.equal((await claims().load(claim.id))?.revision, 1);
  });

  it('does no work after an I/O error at a checkpoint, and loses nothing', async () => {
    await claims().save(change(renamed, 1));
    await disk().failCheckpoint();
    await refusesWork();
    await subject().reopen();
    const stored = await claims().load(claim.id);
    assert.deepEqual([stored?.revision, stored?.claim.details.claimName], [2, 'Renamed']);
    assert.equal(await claims().save(change(claim, 2)), 3);
  });
};
