import assert from 'node:assert/strict';
import { createRedelivery } from '../../../bot/teams/redelivery.ts';
import { alice, openTeamsRoom, replyOf } from '../../support/teams/teams-room.ts';

describe('an activity that Teams delivers again', () => {
  it('gets the first answer, and is handled once, also while the first is under way', async () => {
    const room = await openTeamsRoom();
    const person = room.teams.person(alice);
    await person.says('new claim');
    let answers = 0;
    room.answer = async () => {
      answers += 1;
      return replyOf(`answer ${answers}`, undefined, 'further');
    };
    const value = { action: { verb: 'draft.next', data: {} }, trigger: 'manual' };
    const replyToId = person.latest().id;
    const press = person.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId, value });
    const all = await Promise.all([1, 2, 3].map(() => room.teams.deliver(press)));
    const later = await room.teams.deliver(press);
    await room.idle();
    assert.equal(answers, 1);
    for (const { body } of [...all, later]) assert.deepEqual(body, all[0]?.body);
    assert.equal(person.sees().length, 2);
    const message = person.activity({ type: 'message', text: 'help' });
    await Promise.all([room.teams.deliver(message), room.teams.deliver(message)]);
    assert.equal(answers, 2);
    await room.close();
  });

  it('by somebody else is not the same', async () => {
    const room = await openTeamsRoom();
    const activity = room.teams.person(alice).activity({ type: 'message', text: 'help' });
    await room.teams.deliver(activity);
    await room.teams.deliver({ ...activity, from: { id: '29:bob', name: 'Bob', aadObjectId: 'b0b' } });
    assert.deepEqual(
      room.turns.map(({ actor }) => actor.person.name),
      ['Alice', 'Bob'],
    );
    await room.close();
  });
});

describe('the memory of deliveries', () => {
  const start = Temporal.Instant.from('2026-03-02T09:00:00Z');

  it('lasts fifteen minutes', () => {
    let now = start;
    const { once } = createRedelivery<number>({ now: () => now });
    assert.equal(once('a', async () => 1).first, true);
    now = start.add({ minutes: 14, seconds: 59 });
    assert.equal(once('a', async () => 2).first, false);
    now = start.add({ minutes: 15, milliseconds: 1 });
    assert.equal(once('a', async () => 3).first, true);
  });

  it('is bounded: the oldest go first', () => {
    const { once } = createRedelivery<number>({ now: () => start });
    for (let index = 0; index < 5000; index += 1) once(`key ${index}`, async () => index);
    assert.equal(once('key 4999', async () => 0).first, false);
    assert.equal(once('key 0', async () => 0).first, true);
  });
});
