import assert from 'node:assert/strict';
import { conversationKey } from '../../../storage/conversation-repository.ts';
import type { Subscription } from '../../../storage/subscription-repository.ts';
import { ada, cem, firmA } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const general = conversationKey('19:general/../x@thread.tacv2');
const sales = conversationKey('19:sales@thread.tacv2');

const aSubscription = (overrides: Partial<Subscription> = {}): Subscription => ({
  referenceKey: general,
  tenantId: firmA,
  filter: { mpnIds: ['0123'], solutionAreas: ['microsoft-365'], statuses: ['approved', 'official'] },
  subscribedBy: ada,
  subscribedAt: '2026-11-20T10:00:00Z',
  language: 'hu',
  timeZone: 'Europe/Budapest',
  ...overrides,
});
const everything = { mpnIds: [], solutionAreas: [], statuses: [] };

export const subscriptions = (subject: () => StoreUnderTest): void => {
  const repository = () => subject().store.subscriptions;
  const keysOf = async (tenantId: string) =>
    (await repository().ofFirm(tenantId)).map(({ referenceKey }) => referenceKey);

  it('keeps what a channel follows, whatever its key looks like', async () => {
    assert.equal(await repository().at(general), null);
    assert.equal(await repository().subscribe(aSubscription()), true);
    await subject().reopen();
    assert.deepEqual(await repository().at(general), aSubscription());
    assert.deepEqual(await repository().ofFirm(firmA), [aSubscription()]);
  });

  it('replaces what the channel followed', async () => {
    await repository().subscribe(aSubscription());
    assert.equal(await repository().subscribe(aSubscription({ filter: everything })), true);
    assert.deepEqual((await repository().ofFirm(firmA))[0]?.filter, everything);
    await subject().reopen();
    assert.deepEqual((await repository().at(general))?.filter, everything);
  });

  it('lets no other firm into a channel that follows one', async () => {
    await repository().subscribe(aSubscription());
    const others = aSubscription({ tenantId: cem.tenantId, subscribedBy: cem });
    assert.equal(await repository().subscribe(others), false);
    assert.equal(await repository().unsubscribe(general, cem.tenantId), null);
    assert.deepEqual(await repository().at(general), aSubscription());
    assert.deepEqual(await keysOf(cem.tenantId), []);
  });

  it('lets one of two firms win that subscribe at the same moment', async () => {
    const won = await Promise.all([
      repository().subscribe(aSubscription()),
      repository().subscribe(aSubscription({ tenantId: cem.tenantId })),
    ]);
    assert.deepEqual(won.toSorted(), [false, true]);
    assert.equal((await keysOf(firmA)).length + (await keysOf(cem.tenantId)).length, 1);
  });

  it("names a firm's channels by key, and no other firm's", async () => {
    await repository().subscribe(aSubscription({ referenceKey: sales }));
    await repository().subscribe(aSubscription());
    await repository().subscribe(aSubscription({ referenceKey: conversationKey('19:theirs'), tenantId: cem.tenantId }));
    for (const reopens of [false, true]) {
      if (reopens) await subject().reopen();
      assert.deepEqual(await keysOf(firmA), [general, sales].toSorted());
      assert.equal((await keysOf(cem.tenantId)).length, 1);
    }
  });

  it('forgets a subscription and gives it back once', async () => {
    await repository().subscribe(aSubscription());
    assert.deepEqual(await repository().unsubscribe(general, firmA), aSubscription());
    assert.equal(await repository().unsubscribe(general, firmA), null);
    await subject().reopen();
    assert.equal(await repository().at(general), null);
    assert.deepEqual(await keysOf(firmA), []);
    assert.equal(await repository().subscribe(aSubscription({ tenantId: cem.tenantId })), true);
  });

  it('mutes a claim in one conversation', async () => {
    assert.equal(await repository().mute(general, 'CPOR-000001'), true);
    assert.equal(await repository().mute(general, 'CPOR-000001'), false);
    assert.equal(await repository().mute(general, 'CPOR-000002'), true);
    await subject().reopen();
    assert.equal(await repository().isMuted(general, 'CPOR-000001'), true);
    assert.equal(await repository().isMuted(sales, 'CPOR-000001'), false);
    assert.equal(await repository().unmute(general, 'CPOR-000001'), true);
    assert.equal(await repository().unmute(general, 'CPOR-000001'), false);
    await subject().reopen();
    assert.equal(await repository().isMuted(general, 'CPOR-000001'), false);
    assert.equal(await repository().isMuted(general, 'CPOR-000002'), true);
  });

  it('gives and takes copies', async () => {
    const given = { ...aSubscription(), filter: { ...everything, mpnIds: ['1'] } };
    await repository().subscribe(given);
    given.filter.mpnIds.push('2');
    for (const found of [await repository().at(general), (await repository().ofFirm(firmA))[0]])
      assert.deepEqual(found?.filter.mpnIds, ['1']);
  });
};
