import assert from 'node:assert/strict';
import { type ConversationReference, conversationKey, personKey } from '../../../storage/conversation-repository.ts';
import { ada, bela, cem, firmA } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const personal = (person: typeof ada): ConversationReference => ({
  key: personKey(person),
  conversationId: `a:${person.id}`,
  conversationType: 'personal',
  tenantId: person.tenantId,
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  botId: '28:bot',
  channelId: 'msteams',
  person,
});

const channel: ConversationReference = {
  key: conversationKey('19:x/../../y@thread.tacv2;messageid=1'),
  conversationId: '19:x/../../y@thread.tacv2;messageid=1',
  conversationType: 'channel',
  tenantId: firmA,
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  botId: '28:bot',
  channelId: 'msteams',
  teamId: '19:team',
  teamsChannelId: '19:x',
};

export const peopleAndCards = (subject: () => StoreUnderTest): void => {
  const settings = () => subject().store.settings;
  const conversations = () => subject().store.conversations;
  const desk = () => subject().store.reviewDesk;

  it("knows no settings of a stranger and keeps everybody's own", async () => {
    assert.deepEqual(await settings().settingsOf(ada), {});
    await settings().changeSettings(ada, () => ({ language: 'hu', timeZone: 'Europe/Budapest' }));
    await settings().changeSettings(cem, () => ({ language: 'tr' }));
    await settings().changeSettings(cem, () => ({ locale: 'tr-TR' }));
    await subject().reopen();
    assert.deepEqual(await settings().settingsOf(ada), { language: 'hu', timeZone: 'Europe/Budapest' });
    assert.deepEqual(await settings().settingsOf(cem), { locale: 'tr-TR' });
    assert.deepEqual(await settings().settingsOf({ id: ada.id, tenantId: cem.tenantId }), {});
  });

  it('loses no change of settings that meets another', async () => {
    await settings().changeSettings(ada, () => ({ language: 'en' }));
    await Promise.all([
      settings().changeSettings(ada, (stored) => ({ ...stored, language: 'tr' })),
      settings().changeSettings(ada, (stored) => ({ ...stored, timeZone: 'Europe/Istanbul' })),
    ]);
    const comments = Array.from({ length: 5 }, (_, index) => `Comment ${index}`);
    const changed = await Promise.all(
      comments.map((comment) =>
        settings().changeSettings(ada, (stored) => ({ ...stored, comments: [comment, ...(stored.comments ?? [])] })),
      ),
    );
    const expected = { language: 'tr', timeZone: 'Europe/Istanbul', comments: comments.toReversed() };
    assert.deepEqual(changed.at(-1), expected);
    await subject().reopen();
    assert.deepEqual(await settings().settingsOf(ada), expected);
  });

  it('lets a change of settings fail alone', async () => {
    const [failed, changed] = await Promise.allSettled([
      settings().changeSettings(ada, () => assert.fail('no')),
      settings().changeSettings(ada, () => ({ language: 'hu' })),
    ]);
    assert.deepEqual([failed.status, changed.status], ['rejected', 'fulfilled']);
    assert.deepEqual(await settings().settingsOf(ada), { language: 'hu' });
  });

  it("keeps its own copy of people's settings", async () => {
    const comments = ['a'];
    await settings().changeSettings(ada, () => ({ comments }));
    comments.push('b');
    Object.assign(await settings().settingsOf(ada), { language: 'tr' });
    assert.deepEqual(await settings().settingsOf(ada), { comments: ['a'] });
  });

  it('keeps references of people and channels, whatever their keys look like', async () => {
    await conversations().rememberReference(personal(ada));
    await conversations().rememberReference(channel);
    await subject().reopen();
    assert.deepEqual(await conversations().reference(personKey(ada)), personal(ada));
    assert.deepEqual(await conversations().reference(channel.key), channel);
    assert.equal(await conversations().reference('conversation:unknown'), null);
  });

  it('disables a reference and enables it again when it is remembered', async () => {
    await conversations().rememberReference(personal(ada));
    await conversations().disableReference(personKey(ada), 'ConversationBlockedByUser', '2026-11-20T10:00:00Z');
    await subject().reopen();
    assert.deepEqual((await conversations().reference(personKey(ada)))?.disabled, {
      why: 'ConversationBlockedByUser',
      at: '2026-11-20T10:00:00Z',
    });
    assert.deepEqual(await conversations().peopleOf(firmA), []);
    await conversations().rememberReference(personal(ada));
    await subject().reopen();
    assert.equal((await conversations().reference(personKey(ada)))?.disabled, undefined);
    assert.equal((await conversations().peopleOf(firmA)).length, 1);
    await conversations().disableReference('person:nobody', 'gone', '2026-11-20T10:00:00Z');
    assert.equal(await conversations().reference('person:nobody'), null);
  });

  it('takes over what changed in a reference', async () => {
    await conversations().rememberReference(personal(ada));
    await conversations().rememberReference({ ...personal(ada), serviceUrl: 'https://smba.trafficmanager.net/amer/' });
    assert.equal(
      (await conversations().reference(personKey(ada)))?.serviceUrl,
      'https://smba.trafficmanager.net/amer/',
    );
  });

  it("names a firm's people, no channels and no other firm's", async () => {
    for (const reference of [personal(ada), personal(bela), personal(cem), channel])
      await conversations().rememberReference(reference);
    const keys = (await conversations().peopleOf(firmA)).map(({ key }) => key);
    assert.deepEqual(keys.toSorted(), [personKey(ada), personKey(bela)]);
  });

  it('remembers the review desk, the last one named', async () => {
    assert.equal(await desk().reviewDesk(), null);
    await desk().setReviewDesk('conversation:19:first');
    await desk().setReviewDesk(channel.key);
    await subject().reopen();
    assert.equal(await desk().reviewDesk(), channel.key);
    await desk().setReviewDesk(null);
    await desk().setReviewDesk(null);
    await subject().reopen();
    assert.equal(await desk().reviewDesk(), null);
  });

  it('keeps one live card per claim, kind and conversation', async () => {
    const cards = () => subject().store.cards;
    const card = {
      claimId: 'CPOR-000001',
      kind: 'claim',
      referenceKey: personKey(ada),
      conversationId: 'a:1',
      activityId: 'first',
    };
    const elsewhere = { ...card, conversationId: 'a:2' };
    const review = { ...card, kind: 'review' };
    for (const posted of [card, elsewhere, review, { ...card, activityId: 'second' }]) await cards().remember(posted);
    await subject().reopen();
    const byPlace = async () =>
      (await cards().ofClaim('CPOR-000001')).map(({ kind, conversationId, activityId }) =>
        [kind, conversationId, activityId].join(' '),
      );
    assert.deepEqual((await byPlace()).toSorted(), ['claim a:1 second', 'claim a:2 first', 'review a:1 first']);
    assert.deepEqual(await cards().ofClaim('CPOR-000002'), []);
    await cards().forget(card);
    assert.equal((await byPlace()).length, 3, 'a card that was replaced is not forgotten by its old name');
    await cards().forget(elsewhere);
    await cards().forget(elsewhere);
    assert.deepEqual((await byPlace()).toSorted(), ['claim a:1 second', 'review a:1 first']);
  });

  it('remembers cards posted at the same moment', async () => {
    const { cards } = subject().store;
    const posted = Array.from({ length: 10 }, (_, index) => ({
      claimId: 'CPOR-000001',
      kind: 'claim',
      referenceKey: 'r',
      conversationId: `a:${index}`,
      activityId: 'x',
    }));
    await Promise.all(posted.map((card) => cards.remember(card)));
    assert.equal((await cards.ofClaim('CPOR-000001')).length, 10);
  });
};
