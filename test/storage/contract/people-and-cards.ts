import assert from 'node:assert/strict';
import { type ConversationReference, conversationKey, personKey } from '../../../storage/people-repository.ts';
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
  const people = () => subject().store.people;

  it("knows no settings of a stranger and keeps everybody's own", async () => {
    assert.deepEqual(await people().settingsOf(ada), {});
    await people().saveSettings(ada, { language: 'hu', timeZone: 'Europe/Budapest' });
    await people().saveSettings(cem, { language: 'tr' });
    await people().saveSettings(cem, { locale: 'tr-TR' });
    await subject().reopen();
    assert.deepEqual(await people().settingsOf(ada), { language: 'hu', timeZone: 'Europe/Budapest' });
    assert.deepEqual(await people().settingsOf(cem), { locale: 'tr-TR' });
    assert.deepEqual(await people().settingsOf({ id: ada.id, tenantId: cem.tenantId }), {});
  });

  it('keeps references of people and channels, whatever their keys look like', async () => {
    await people().rememberReference(personal(ada));
    await people().rememberReference(channel);
    await subject().reopen();
    assert.deepEqual(await people().reference(personKey(ada)), personal(ada));
    assert.deepEqual(await people().reference(channel.key), channel);
    assert.equal(await people().reference('conversation:unknown'), null);
  });

  it('disables a reference and enables it again when it is remembered', async () => {
    await people().rememberReference(personal(ada));
    await people().disableReference(personKey(ada), 'ConversationBlockedByUser', '2026-11-20T10:00:00Z');
    await subject().reopen();
    assert.deepEqual((await people().reference(personKey(ada)))?.disabled, {
      why: 'ConversationBlockedByUser',
      at: '2026-11-20T10:00:00Z',
    });
    assert.deepEqual(await people().peopleOf(firmA), []);
    await people().rememberReference(personal(ada));
    await subject().reopen();
    assert.equal((await people().reference(personKey(ada)))?.disabled, undefined);
    assert.equal((await people().peopleOf(firmA)).length, 1);
    await people().disableReference('person:nobody', 'gone', '2026-11-20T10:00:00Z');
    assert.equal(await people().reference('person:nobody'), null);
  });

  it('takes over what changed in a reference', async () => {
    await people().rememberReference(personal(ada));
    await people().rememberReference({ ...personal(ada), serviceUrl: 'https://smba.trafficmanager.net/amer/' });
    assert.equal((await people().reference(personKey(ada)))?.serviceUrl, 'https://smba.trafficmanager.net/amer/');
  });

  it("names a firm's people, no channels and no other firm's", async () => {
    for (const reference of [personal(ada), personal(bela), personal(cem), channel])
      await people().rememberReference(reference);
    const keys = (await people().peopleOf(firmA)).map(({ key }) => key);
    assert.deepEqual(keys.toSorted(), [personKey(ada), personKey(bela)]);
  });

  it('remembers the review desk, the last one named', async () => {
    assert.equal(await people().reviewDesk(), null);
    await people().setReviewDesk('conversation:19:first');
    await people().setReviewDesk(channel.key);
    await subject().reopen();
    assert.equal(await people().reviewDesk(), channel.key);
    await people().setReviewDesk(null);
    await people().setReviewDesk(null);
    await subject().reopen();
    assert.equal(await people().reviewDesk(), null);
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
