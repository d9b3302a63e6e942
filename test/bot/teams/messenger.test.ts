import assert from 'node:assert/strict';
import type { SendResult } from '../../../bot/messenger.ts';
import type { Card } from '../../../cards/card.ts';
import type { ConversationReference } from '../../../storage/conversation-repository.ts';
import type { Failure } from '../../support/teams/failures.ts';
import { alice, openTeamsRoom, sampleCard, type TeamsRoom } from '../../support/teams/teams-room.ts';

describe('a message that the bot sends by itself', () => {
  let room: TeamsRoom;
  let chat: ConversationReference;
  let desk: ConversationReference;
  const card = sampleCard('news');

  before(async () => {
    room = await openTeamsRoom();
    const person = room.teams.person(alice);
    await person.says('hello');
    await person.says('review here', { in: room.teams.channel() });
    const references = [...room.people.references.values()];
    const [first, second] = references;
    assert.ok(first && second);
    [chat, desk] = [first, second];
  });
  after(() => room.close());

  const failures: readonly (readonly [Omit<Failure, 'times'>, SendResult])[] = [
    [
      { with: 400, code: 'BadSyntax' },
      { outcome: 'failed', detail: '400 BadSyntax' },
    ],
    [
      { with: 401, code: 'Unauthorized' },
      { outcome: 'failed', detail: '401 Unauthorized' },
    ],
    [
      { with: 403, code: 'BotNotInConversationRoster' },
      { outcome: 'recipient-disabled', detail: '403 BotNotInConversationRoster' },
    ],
    [
      { with: 404, code: 'ConversationNotFound' },
      { outcome: 'recipient-disabled', detail: '404 ConversationNotFound' },
    ],
    [{ with: 404, code: 'ActivityNotFoundInConversation' }, { outcome: 'message-gone' }],
    [{ with: 412 }, { outcome: 'retry', retryAfterMs: null, detail: '412 ServiceError' }],
    [{ with: 413 }, { outcome: 'failed', detail: '413 ServiceError' }],
    [
      { with: 429, retryAfter: 7 },
      { outcome: 'retry', retryAfterMs: 7000, detail: '429 ServiceError' },
    ],
    [{ with: 500 }, { outcome: 'retry', retryAfterMs: null, detail: '500 ServiceError' }],
    [{ with: 502 }, { outcome: 'retry', retryAfterMs: null, detail: '502 ServiceError' }],
    [
      { with: 503, retryAfter: 1 },
      { outcome: 'retry', retryAfterMs: 1000, detail: '503 ServiceError' },
    ],
    [{ with: 504 }, { outcome: 'retry', retryAfterMs: null, detail: '504 ServiceError' }],
  ];
  for (const [failure, expected] of failures) {
    it(`that is answered ${failure.with} ${failure.code ?? ''} is ${expected.outcome}, in one request`, async () => {
      const before = room.teams.requests.length;
      room.teams.fail({ ...failure, times: 1 });
      assert.deepEqual(await room.messenger.post(chat, card), expected);
      assert.equal(room.teams.requests.length, before + 1);
    });
  }

  it('whose line breaks may be tried again, and was one request', async () => {
    const before = room.teams.requests.length;
    room.teams.fail({ with: 'reset', times: 1, afterPosting: true });
    assert.equal((await room.messenger.post(chat, card)).outcome, 'retry');
    assert.equal(room.teams.requests.length, before + 1);
  });

  for (const status of [301, 302, 303, 307, 308])
    it(`that is sent on elsewhere with ${status} goes no further, nor does the token`, async () => {
      const before = room.teams.requests.length;
      const location = `${room.teams.serviceUrl}v3/conversations/elsewhere/activities`;
      room.teams.fail({ with: status, location, times: 1 });
      const detail = `${status} ServiceError`;
      assert.deepEqual(await room.messenger.post(chat, card), { outcome: 'failed', detail });
      assert.equal(room.teams.requests.length, before + 1);
    });

  it('to where nobody listens may be tried again', async () => {
    const nowhere = { ...chat, serviceUrl: 'http://127.0.0.1:1/' };
    assert.deepEqual(await room.messenger.post(nowhere, card), {
      outcome: 'retry',
      retryAfterMs: null,
      detail: 'ECONNREFUSED',
    });
  });

  it('arrives, and can be updated', async () => {
    const sent = await room.messenger.post(chat, card);
    assert.ok(sent.outcome === 'sent');
    const updated = await room.messenger.update(chat, sent.activityId, sampleCard('later news'));
    assert.deepEqual(updated, sent);
    const message = room.teams.conversations.find(chat.conversationId, sent.activityId);
    assert.deepEqual(message?.card, sampleCard('later news'));
  });

  it('to a channel starts a thread, and later ones reply in it', async () => {
    const root = await room.messenger.postInThread(desk, null, card);
    assert.ok(root.outcome === 'sent');
    const reply = await room.messenger.postInThread(desk, root.activityId, card);
    assert.ok(reply.outcome === 'sent');
    assert.equal(room.teams.conversations.find(desk.conversationId, root.activityId)?.rootId, null);
    assert.equal(room.teams.conversations.find(desk.conversationId, reply.activityId)?.rootId, root.activityId);
    assert.equal((await room.messenger.update(desk, root.activityId, card)).outcome, 'sent');
  });

  it('that is updated by many at once ends with the newest state', async () => {
    const sent = await room.messenger.post(chat, card);
    assert.ok(sent.outcome === 'sent');
    const before = room.teams.requests.length;
    const states = Array.from({ length: 20 }, (_, index) => sampleCard(`state ${index}`));
    const shown = { referenceKey: chat.key, conversationId: chat.conversationId, activityId: sent.activityId };
    const show = (state: Card) => room.messenger.update(chat, sent.activityId, state);
    await Promise.all(states.map((state) => room.liveCards.show(shown, undefined, undefined, () => show(state))));
    const message = room.teams.conversations.find(chat.conversationId, sent.activityId);
    assert.deepEqual(message?.card, sampleCard('state 19'));
    assert.equal(room.teams.requests.length, before + 2);
  });
});
