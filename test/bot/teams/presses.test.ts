import assert from 'node:assert/strict';
import type { Reply } from '../../../bot/turn.ts';
import { textsOf } from '../../support/teams/card-client.ts';
import { type Message, seenCard } from '../../support/teams/conversations.ts';
import type { TeamsPerson } from '../../support/teams/teams-person.ts';
import { alice, openTeamsRoom, replyOf, sampleCard, type TeamsRoom } from '../../support/teams/teams-room.ts';

const form = { claimId: 'CPOR-000001', kind: 'form' } as const;
const shown = (message: Message) => textsOf(seenCard(message) ?? sampleCard('')).split('\n')[0];

describe('a press on a card', () => {
  let room: TeamsRoom;
  let person: TeamsPerson;
  let card: Message;

  beforeEach(async () => {
    room = await openTeamsRoom();
    person = room.teams.person(alice);
    await person.says('new claim');
    card = person.latest();
  });
  afterEach(() => room.close());

  it('is answered with the new card, and the message takes it too', async () => {
    room.answer = async () => replyOf('second');
    assert.deepEqual(await person.presses(card, 'Next', { comment: 'x' }), sampleCard('second'));
    await room.idle();
    assert.equal(card.updates, 1);
    assert.equal(shown(card), 'second');
    assert.equal(person.sees().length, 1);
  });

  it('brings verb, data and inputs, and which message it was', async () => {
    await person.presses(card, 'draft.next', { comment: 'typed' });
    const turn = room.turns.at(-1);
    assert.deepEqual(turn?.input, {
      kind: 'action',
      verb: 'draft.next',
      data: { claimId: 'CPOR-000001', comment: 'typed' },
      via: 'execute',
      automatic: false,
      cardId: card.id,
    });
  });

  it('that the client makes by itself gets a card and leaves the message alone', async () => {
    room.answer = async () => replyOf('refreshed', form, 'more');
    const { status, body } = await person.refreshes(card, 'Next');
    await room.idle();
    assert.equal(status, 200);
    assert.deepEqual(Reflect.get(Object(body), 'value'), sampleCard('refreshed'));
    assert.equal(card.updates, 0);
    assert.equal(person.sees().length, 1);
    assert.deepEqual(room.cards.all(), []);
  });

  it('without an action is one of an unknown verb, and gets its card', async () => {
    for (const value of [undefined, null, 7, {}, { action: null }, { action: { verb: 5, data: 'x' } }]) {
      const activity = person.activity({ type: 'invoke', name: 'adaptiveCard/action', value });
      const { status, body } = await room.teams.deliver(activity);
      assert.equal(status, 200);
      assert.equal(Reflect.get(Object(body), 'statusCode'), 200);
      const input = room.turns.at(-1)?.input;
      assert.equal(input?.kind === 'action' && input.verb, '');
    }
  });

  it('whose answer has no card is answered all the same, never empty', async () => {
    room.answer = async (): Promise<Reply> => ({ card: null, further: [] });
    const value = { action: { verb: 'x', data: {} } };
    const { body } = await room.teams.deliver(person.activity({ type: 'invoke', name: 'adaptiveCard/action', value }));
    assert.deepEqual(body, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '✓' });
  });

  it('on a message that is gone posts the card anew and remembers the new one', async () => {
    room.answer = async () => replyOf('second', form);
    await person.presses(card, 'Next');
    await room.idle();
    room.teams.deleteMessage(card);
    room.answer = async () => replyOf('third', form);
    await person.presses(card, 'Next');
    await room.idle();
    assert.equal(shown(person.latest()), 'third');
    assert.notEqual(person.latest().id, card.id);
    assert.deepEqual(
      room.cards.all().map(({ activityId }) => activityId),
      [person.latest().id],
    );
  });

  it('brings further messages after its answer, in their order', async () => {
    room.answer = async () => replyOf('second', undefined, 'one', 'two');
    await person.presses(card, 'Next');
    await room.idle();
    assert.deepEqual(person.sees().map(shown), ['two', 'one', 'second']);
  });

  it('remembers what a message is about once, and anew when it becomes something else', async () => {
    room.answer = async () => replyOf('form', form);
    for (let times = 0; times < 3; times += 1) {
      await person.presses(card, 'Next');
      await room.idle();
    }
    assert.equal(room.cards.writes(), 1);
    room.answer = async () => replyOf('claim', { claimId: 'CPOR-000001', kind: 'claim' });
    await person.presses(card, 'Next');
    await room.idle();
    assert.deepEqual(
      room.cards.all().map(({ kind, activityId }) => ({ kind, activityId })),
      [{ kind: 'claim', activityId: card.id }],
    );
  });

  it('forgets a message that shows no claim any more', async () => {
    room.answer = async () => replyOf('form', form);
    await person.presses(card, 'Next');
    await room.idle();
    room.answer = async () => replyOf('a list');
    await person.presses(card, 'Next');
    await room.idle();
    assert.deepEqual(room.cards.all(), []);
  });
});

describe('a press by a client that knows no Action.Execute', () => {
  it('updates the message that was pressed', async () => {
    const room = await openTeamsRoom();
    const person = room.teams.person(alice);
    await person.says('new claim');
    room.answer = async () => replyOf('second');
    const { status, body } = await person.pressesAsOldClient(person.latest(), 'Next', { comment: 'typed' });
    assert.deepEqual([status, body], [200, '']);
    assert.deepEqual(person.sees().map(shown), ['second']);
    const input = room.turns.at(-1)?.input;
    assert.deepEqual(input?.kind === 'action' && [input.verb, input.via, input.data.comment], [
      'draft.next',
      'submit',
      'typed',
    ]);
    await room.close();
  });
});
