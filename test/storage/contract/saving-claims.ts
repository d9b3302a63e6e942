import assert from 'node:assert/strict';
import { ConcurrencyError } from '../../../storage/errors.ts';
import { change, details, draft, notice, started, stepSaved, submitted } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

export const savingClaims = (subject: () => StoreUnderTest): void => {
  const claims = () => subject().store.claims;

  it('gives numbers in sequence, also to many at once', async () => {
    const given = await Promise.all(Array.from({ length: 20 }, () => claims().nextClaimId()));
    assert.equal(given[0], 'CPOR-000001');
    assert.equal(new Set(given).size, 20);
    assert.equal(given.toSorted().at(-1), 'CPOR-000020');
  });

  it('gives no number again after a restart, even when nothing was saved under it', async () => {
    const given = await claims().nextClaimId();
    await subject().reopen();
    assert.equal(given, 'CPOR-000001');
    assert.equal(await claims().nextClaimId(), 'CPOR-000002');
  });

  it('gives no number that a claim has', async () => {
    await claims().save(change(draft({ id: 'CPOR-000041' }), 0));
    assert.equal(await claims().nextClaimId(), 'CPOR-000042');
    await claims().save(change(draft({ id: 'CPOR-000050' }), 0));
    await subject().reopen();
    assert.equal(await claims().nextClaimId(), 'CPOR-000051');
  });

  it('answers null for a claim that is not there, and for what is no number', async () => {
    for (const id of ['CPOR-000001', 'CPOR-1', 'CPOR-0000001', 'cpor-000001', '', '../lock', 'CPOR-000000'])
      assert.equal(await claims().load(id), null);
  });

  it('refuses to save under what is no number', async () => {
    await assert.rejects(claims().save(change(draft({ id: '../../CPOR-000001' }), 0)), RangeError);
  });

  it('gives back what was saved, the same before and after a restart', async () => {
    const claim = submitted({ id: 'CPOR-000001' });
    const owed = notice(claim, 1);
    assert.equal(await claims().save(change(claim, 0, { notices: [owed] })), 1);
    const expected = { claim, revision: 1, events: [started(claim)], notices: [owed], noticeRecords: [] };
    assert.deepEqual(await claims().load(claim.id), expected);
    await subject().reopen();
    assert.deepEqual(await claims().load(claim.id), expected);
  });

  it('adds events and notices to those before, and counts revisions', async () => {
    const first = draft({ id: 'CPOR-000001' });
    const second = { ...first, version: 2, details: details(1, { claimName: 'Renamed' }) };
    await claims().save(change(first, 0, { notices: [notice(first, 1)] }));
    assert.equal(await claims().save(change(second, 1, { notices: [notice(second, 2)] })), 2);
    const stored = await claims().load(first.id);
    assert.deepEqual(stored?.claim, second);
    assert.deepEqual(stored.events, [started(first), stepSaved(second)]);
    assert.deepEqual(stored.notices, [notice(first, 1), notice(second, 2)]);
  });

  it('keeps nothing of a change on a revision that has passed', async () => {
    const claim = draft({ id: 'CPOR-000001' });
    await claims().save(change(claim, 0));
    await claims().save(change(claim, 1));
    const before = await claims().load(claim.id);
    const late = { ...claim, details: details(1, { claimName: 'Too late' }) };
    for (const basedOn of [0, 1, 3])
      await assert.rejects(
        claims().save(change(late, basedOn, { notices: [notice(late, 9)], turn: 'late' })),
        ConcurrencyError,
      );
    assert.deepEqual(await claims().load(claim.id), before);
    assert.deepEqual(await claims().owing(10), []);
    assert.equal(await claims().claimOfTurn('late'), null);
  });

  it('refuses a change to a claim that is not there', async () => {
    await assert.rejects(claims().save(change(draft({ id: 'CPOR-000001' }), 1)), ConcurrencyError);
    assert.equal(await claims().load('CPOR-000001'), null);
  });

  it('lets one of twenty saves on the same revision win', async () => {
    const claim = draft({ id: 'CPOR-000001' });
    await claims().save(change(claim, 0));
    const attempts = Array.from({ length: 20 }, (_, index) =>
      claims().save(change({ ...claim, details: details(1, { claimName: `Attempt ${index}` }) }, 1)),
    );
    const outcomes = await Promise.allSettled(attempts);
    const winners = outcomes.flatMap((outcome, index) => (outcome.status === 'fulfilled' ? [index] : []));
    const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    assert.equal(winners.length, 1);
    assert.ok(errors.every((error) => error instanceof ConcurrencyError));
    const stored = await claims().load(claim.id);
    assert.equal(stored?.revision, 2);
    assert.equal(stored.events.length, 2);
    assert.equal(stored.claim.details.claimName, `Attempt ${winners[0]}`);
  });

  it('saves many claims at once', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `CPOR-${String(index + 1).padStart(6, '0')}`);
    await Promise.all(ids.map((id) => claims().save(change(draft({ id }), 0))));
    await subject().reopen();
    for (const id of ids) assert.equal((await claims().load(id))?.claim.id, id);
  });

  it('keeps its own copy of what went in and what came out', async () => {
    const mutable = { ...details(1), products: ['microsoft-teams'] };
    const claim = submitted({ id: 'CPOR-000001', details: mutable });
    const saving = claims().save(change(claim, 0));
    mutable.products.push('exchange-online');
    await saving;
    const loaded = await claims().load(claim.id);
    assert.deepEqual(loaded?.claim.details.products, ['microsoft-teams']);
    // Either changes a copy or fails, what came out being frozen.
    Reflect.set(loaded.claim.details, 'claimName', 'Changed outside');
    Reflect.set(loaded.claim.owner, 'id', 'nobody');
    const reloaded = await claims().load(claim.id);
    assert.equal(reloaded?.claim.details.claimName, 'Rollout 1');
    assert.equal(reloaded.claim.owner.id, claim.owner.id);
    const [listed] = (await claims().list({ of: { everyFirm: true }, limit: 1 })).claims;
    assert.ok(listed);
    Object.assign(listed.owner, { name: 'Changed outside' });
    const [again] = (await claims().list({ of: { everyFirm: true }, limit: 1 })).claims;
    assert.equal(again?.owner.name, claim.owner.name);
  });

  it('finds a claim by its ID in Partner Center, and no longer once that is forgotten', async () => {
    const { claims } = subject().store;
    const search = async () => {
      const found = await claims.list({ of: { everyFirm: true }, search: 'pcr-77/0815', limit: 9 });
      return found.claims.map(({ id }) => id);
    };
    await claims.save(change(submitted({ id: 'CPOR-000001', partnerCenterClaimId: 'PCR-77/0815' }), 0));
    assert.deepEqual(await search(), ['CPOR-000001']);
    await claims.save(change(submitted({ id: 'CPOR-000001' }), 1));
    assert.deepEqual(await search(), []);
  });

  it('refuses what it could not read back', async () => {
    const claim = Object.assign({}, draft({ id: 'CPOR-000001' }), { status: 'nowhere' });
    await assert.rejects(claims().save(change(claim, 0)));
    assert.equal(await claims().load('CPOR-000001'), null);
  });

  it('remembers for 15 minutes which claim a turn changed, also across a restart', async () => {
    const claim = draft({ id: 'CPOR-000001' });
    await claims().save(change(claim, 0, { turn: 'conversation/activity-1' }));
    subject().pass({ minutes: 10 });
    await claims().save(change(claim, 1, { turn: 'conversation/activity-2' }));
    assert.equal(await claims().claimOfTurn('conversation/activity-1'), claim.id);
    await subject().reopen();
    subject().pass({ minutes: 5 });
    assert.equal(await claims().claimOfTurn('conversation/activity-1'), claim.id);
    subject().pass({ seconds: 1 });
    assert.equal(await claims().claimOfTurn('conversation/activity-1'), null);
    assert.equal(await claims().claimOfTurn('conversation/activity-2'), claim.id);
    await subject().reopen();
    assert.equal(await claims().claimOfTurn('conversation/activity-1'), null);
    assert.equal(await claims().claimOfTurn('conversation/activity-2'), claim.id);
    assert.equal(await claims().claimOfTurn('conversation/activity-3'), null);
  });
};
