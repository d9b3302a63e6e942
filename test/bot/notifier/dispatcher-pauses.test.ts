import assert from 'node:assert/strict';
import type { Dispatcher } from '../../../bot/notifier/dispatcher.ts';
import { aClaim, monday } from '../../support/build-claim.ts';
import { aNotice, type DispatcherRoom, openDispatcherRoom, reference } from '../../support/dispatcher-room.ts';

const goThrough = async (dispatcher: Dispatcher): Promise<void> => {
  dispatcher.look();
  await dispatcher.idle();
};

describe('The dispatcher, when a conversation asks for a long pause', () => {
  let room: DispatcherRoom;

  beforeEach(async () => {
    room = await openDispatcherRoom();
  });
  afterEach(() => room.end());

  const asks = { outcome: 'retry', retryAfterMs: 120_000, detail: '429' } as const;
  const later = aNotice(2, { at: '2026-11-02T09:00:05Z' });

  it('puts off what waits there, in the store, and keeps its order', async () => {
    await room.owe(aNotice(1), later);
    room.post.onFirstCall().resolves(asks);
    const dispatcher = room.aDispatcher();
    await goThrough(dispatcher);
    assert.equal(room.post.callCount, 1);
    room.now = '2026-11-02T09:01:59Z';
    await goThrough(dispatcher);
    assert.equal(room.post.callCount, 1);
    room.now = '2026-11-02T09:02:01Z';
    await goThrough(dispatcher);
    assert.deepEqual(
      room.post.args.map(([, card]) => card.id),
      [aNotice(1).id, aNotice(1).id, later.id],
    );
    assert.deepEqual(await room.owedStill(), []);
  });

  it('puts off what comes meanwhile, too', async () => {
    const revision = await room.owe(aNotice(1));
    room.post.onFirstCall().resolves(asks);
    const dispatcher = room.aDispatcher();
    await goThrough(dispatcher);
    await room.store.claims.save({
      claim: aClaim('under-review'),
      basedOn: revision,
      events: [],
      notices: [later],
    });
    await goThrough(dispatcher);
    assert.equal(room.post.callCount, 1);
    room.now = '2026-11-02T09:02:01Z';
    await goThrough(dispatcher);
    assert.deepEqual(
      room.post.args.map(([, card]) => card.id),
      [aNotice(1).id, aNotice(1).id, later.id],
    );
  });

  it('lets nothing new pass what waits there after a restart', async () => {
    const revision = await room.owe(aNotice(1));
    room.post.onFirstCall().resolves(asks);
    await room.sendAll();
    await room.store.claims.save({ claim: aClaim('under-review'), basedOn: revision, events: [], notices: [later] });
    const dispatcher = room.aDispatcher();
    await goThrough(dispatcher);
    assert.equal(room.post.callCount, 1);
    room.now = '2026-11-02T09:02:01Z';
    await goThrough(dispatcher);
    assert.deepEqual(
      room.post.args.map(([, card]) => card.id),
      [aNotice(1).id, aNotice(1).id, later.id],
    );
  });

  it('lets what is refused for good be passed after a restart, too', async () => {
    const revision = await room.owe(aNotice(1));
    const until = '2026-11-02T09:15:00Z';
    await room.store.outbox.later(
      aNotice(1),
      until,
      [
        {
          noticeId: `${aNotice(1).id}@${reference.key}`,
          outcome: 'retrying',
          at: monday,
          detail: '500',
          tries: 12,
          since: monday,
          until,
        },
      ],
      'in-line',
    );
    await room.store.claims.save({ claim: aClaim('under-review'), basedOn: revision, events: [], notices: [later] });
    await room.sendAll();
    assert.deepEqual(
      room.post.args.map(([, card]) => card.id),
      [later.id],
    );
  });

  it('keeps the order of each place where two ask for pauses of different lengths', async () => {
    const other = { ...reference, key: 'conversation:other', conversationId: 'other' };
    const delivery = (place: typeof reference, id: string) =>
      ({ reference: place, card: { type: 'AdaptiveCard', id }, summary: '' }) as const;
    room.plan.callsFake(async ({ id }) => ({
      deliveries:
        id === later.id ? [delivery(other, id)] : [delivery(reference, reference.key), delivery(other, other.key)],
    }));
    await room.owe(aNotice(1), later);
    room.post.onFirstCall().resolves({ ...asks, retryAfterMs: 600_000 });
    room.post.onSecondCall().resolves(asks);
    const dispatcher = room.aDispatcher();
    for (const now of [monday, '2026-11-02T09:02:01Z', '2026-11-02T09:10:01Z']) {
      room.now = now;
      dispatcher.look();
      await dispatcher.idle();
    }
    assert.deepEqual(
      room.post.args.map(([, card]) => card.id),
      [reference.key, other.key, other.key, later.id, reference.key],
    );
  });

  it('sends what else the notice owes at once', async () => {
    const other = { ...reference, key: 'conversation:other', conversationId: 'other' };
    room.plan.resolves({
      deliveries: [reference, other].map((to) => ({
        reference: to,
        card: { type: 'AdaptiveCard', id: to.key },
        summary: '',
      })),
    });
    await room.owe(aNotice(1));
    room.post.onFirstCall().resolves(asks);
    const dispatcher = room.aDispatcher();
    await goThrough(dispatcher);
    assert.equal((await room.outcomes())[`${aNotice(1).id}@${other.key}`], 'sent');
    assert.equal((await room.outcomes())[aNotice(1).id], undefined);
    room.now = '2026-11-02T09:02:01Z';
    await goThrough(dispatcher);
    assert.deepEqual(
      room.post.args.map(([to]) => to.key),
      [reference.key, other.key, reference.key],
    );
    assert.equal((await room.outcomes())[aNotice(1).id], 'sent');
  });
});
