import assert from 'node:assert/strict';
import type { PostedCard } from '../../../storage/card-repository.ts';
import { type ConversationReference, conversationKey } from '../../../storage/conversation-repository.ts';
import { change, draft, firmA, notice, stepSaved } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const placeOf = (conversationId: string): ConversationReference => ({
  key: conversationKey(conversationId),
  conversationId,
  conversationType: 'groupChat',
  tenantId: firmA,
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  botId: '28:bot',
  channelId: 'msteams',
});

export const cardsLeftBehind = (subject: () => StoreUnderTest): void => {
  const claims = () => subject().store.claims;
  const cards = () => subject().store.cards;
  const conversations = () => subject().store.conversations;
  const claim = draft({ id: 'CPOR-000001' });
  const one = { events: [stepSaved(claim)] };
  const card = (events: number | undefined, conversationId = '19:a', activityId = 'first'): PostedCard => ({
    claimId: claim.id,
    kind: 'claim',
    referenceKey: conversationKey(conversationId),
    conversationId,
    activityId,
    ...(events === undefined ? {} : { events }),
  });
  const behind = async (): Promise<readonly PostedCard[]> => {
    const found = await cards().leftBehind(9);
    await subject().reopen();
    assert.deepEqual(await cards().leftBehind(9), found, 'a restart changes nothing');
    return found;
  };

  beforeEach(async () => {
    for (const conversationId of ['19:a', '19:b', '19:c'])
      await conversations().rememberReference(placeOf(conversationId));
    await claims().save(change(claim, 0, one));
  });

  it('are those whose claim has moved since, until they have caught up', async () => {
    const [mine, other] = [card(1), { ...card(1), claimId: 'CPOR-000002' }];
    await claims().save(change(draft({ id: 'CPOR-000002' }), 0, one));
    for (const each of [mine, other]) await cards().remember(each);
    assert.deepEqual(await behind(), []);
    await claims().save(change(claim, 1, one));
    assert.deepEqual(await behind(), [mine]);
    await cards().caughtUp(mine, 2);
    assert.deepEqual(await behind(), []);
    assert.deepEqual(await cards().ofClaim(claim.id), [card(2)]);
  });

  it('are none where nothing was saved, or nothing that is an event', async () => {
    await cards().remember(card(1));
    await assert.rejects(claims().save(change(claim, 0, one)));
    const owed = notice(claim, 1);
    await claims().save(change(claim, 1, { events: [], notices: [owed] }));
    await claims().recordNotices(claim.id, [{ noticeId: owed.id, outcome: 'sent', at: owed.at }]);
    assert.deepEqual(await behind(), []);
  });

  it('are also those that were remembered when the claim had moved already, or that may show anything', async () => {
    await claims().save(change(claim, 1, one));
    const [old, unknown, current] = [card(1, '19:a'), card(undefined, '19:b'), card(2, '19:c')];
    for (const each of [old, unknown, current]) await cards().remember(each);
    assert.deepEqual(await behind(), [old, unknown]);
    await cards().caughtUp(unknown, 2);
    await cards().remember(card(2, '19:a', 'second'));
    assert.deepEqual(await behind(), []);
  });

  it('stay so where the claim has moved on while a card was drawn', async () => {
    await cards().remember(card(1));
    await claims().save(change(claim, 1, one));
    await claims().save(change(claim, 2, one));
    await cards().caughtUp(card(1), 2);
    assert.deepEqual(await behind(), [card(2)]);
  });

  it('catch up by their own name, and never fall back', async () => {
    await claims().save(change(claim, 1, one));
    await cards().remember(card(1, '19:a', 'second'));
    await cards().caughtUp(card(1, '19:a', 'first'), 2);
    assert.deepEqual(await behind(), [card(1, '19:a', 'second')]);
    await cards().caughtUp(card(1, '19:a', 'second'), 2);
    await cards().caughtUp(card(1, '19:a', 'second'), 1);
    assert.deepEqual(await behind(), []);
    await cards().forget(card(2, '19:a', 'second'));
    await cards().caughtUp(card(1, '19:a', 'second'), 3);
    assert.deepEqual(await cards().ofClaim(claim.id), []);
  });

  it('are looked for only where somebody can be reached', async () => {
    const [reached, lost, unknown] = [card(0, '19:a'), card(0, '19:b'), card(0, '19:unknown')];
    for (const each of [reached, lost, unknown]) await cards().remember(each);
    await conversations().disableReference(lost.referenceKey, 'gone', '2026-11-20T10:00:00Z');
    assert.deepEqual(await behind(), [reached]);
    await conversations().rememberReference(placeOf('19:b'));
    assert.deepEqual(await behind(), [reached, lost]);
  });

  it('come in pages, each card once', async () => {
    const all = Array.from({ length: 5 }, (_, index) => ({ ...card(0), kind: `kind ${index}` }));
    for (const each of all) await cards().remember(each);
    const first = await cards().leftBehind(2);
    const second = await cards().leftBehind(2, first[1]);
    const third = await cards().leftBehind(2, second[1]);
    assert.deepEqual([first.length, second.length, third.length], [2, 2, 1]);
    const seen = [...first, ...second, ...third].map(({ kind }) => kind);
    assert.deepEqual(
      seen.toSorted(),
      all.map(({ kind }) => kind),
    );
    assert.deepEqual(await cards().leftBehind(0), []);
  });
};
