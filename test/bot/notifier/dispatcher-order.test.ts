import assert from 'node:assert/strict';
import sinon from 'sinon';
import { aClaim, monday } from '../../support/build-claim.ts';
import { aNotice, type DispatcherRoom, openDispatcherRoom, reference } from '../../support/dispatcher-room.ts';

describe('The dispatcher, with several messages and places to mind', () => {
  let room: DispatcherRoom;

  beforeEach(async () => {
    room = await openDispatcherRoom();
  });
  afterEach(() => room.end());

  it('keeps the order of a conversation across claims, and while one of its messages is retried', async () => {
    const later = { claimId: 'CPOR-000002', id: 'CPOR-000002/1/owner', at: '2026-11-02T09:00:05Z' } as const;
    await room.store.claims.save({
      claim: aClaim('editing', { id: 'CPOR-000002' }),
      basedOn: 0,
      events: [],
      notices: [aNotice(1, later)],
    });
    await room.owe(aNotice(1), aNotice(2, { at: '2026-11-02T09:00:10Z' }));
    room.post.onFirstCall().resolves({ outcome: 'retry', retryAfterMs: 500, detail: '429' });
    await room.sendAll();
    assert.deepEqual(
      room.post.args.map(([, card]) => card.id),
      [aNotice(1).id, aNotice(1).id, later.id, aNotice(2).id],
    );
  });

  it('goes on in other conversations while one is throttled', async () => {
    const other = { ...reference, key: 'conversation:other', conversationId: 'other' };
    room.plan.callsFake(async ({ id }) => ({
      deliveries: [
        { reference: id === aNotice(1).id ? reference : other, card: { type: 'AdaptiveCard', id }, summary: '' },
      ],
    }));
    await room.owe(aNotice(1), aNotice(2));
    const { promise, resolve } = Promise.withResolvers<void>();
    room.pace.wait = () => promise;
    room.post.onFirstCall().resolves({ outcome: 'retry', retryAfterMs: 20_000, detail: '429' });
    const dispatcher = room.aDispatcher();
    dispatcher.look();
    while ((await room.outcomes())[aNotice(2).id] !== 'sent') await new Promise((done) => setImmediate(done));
    assert.equal((await room.outcomes())[aNotice(1).id], undefined);
    resolve();
    await dispatcher.idle();
    assert.equal((await room.outcomes())[aNotice(1).id], 'sent');
  });

  it('stops in the middle of a pause, and owes what it did not send', async () => {
    await room.owe(aNotice(1));
    const { promise: paused, resolve: pause } = Promise.withResolvers<void>();
    room.pace.wait = () => {
      pause();
      return new Promise(() => {});
    };
    room.post.resolves({ outcome: 'retry', retryAfterMs: 20_000, detail: '429' });
    const dispatcher = room.aDispatcher();
    dispatcher.look();
    await paused;
    await dispatcher.stop();
    assert.deepEqual(await room.owedStill(), [aNotice(1).id]);
  });

  describe('while a person fills in a form', () => {
    beforeEach(() => room.busy.add(reference.key));

    it('holds back what is not urgent, and is idle', async () => {
      await room.owe(aNotice(1));
      await room.sendAll();
      assert.equal(room.post.callCount, 0);
      assert.deepEqual(await room.owedStill(), [aNotice(1).id]);
    });

    it('sends what is urgent past it', async () => {
      await room.owe(aNotice(1), aNotice(2, { urgent: true }));
      await room.sendAll();
      assert.deepEqual(
        room.post.args.map(([, card]) => card.id),
        [aNotice(2).id],
      );
    });

    it('sends the rest when they have finished', async () => {
      await room.owe(aNotice(1));
      const dispatcher = room.aDispatcher();
      dispatcher.look();
      await dispatcher.idle();
      room.busy.clear();
      dispatcher.look();
      await dispatcher.idle();
      assert.equal(room.post.callCount, 1);
    });
  });

  it('keeps up to date the root card whose id is known, where the first may have arrived', async () => {
    const root = { claimId: 'CPOR-000001', kind: 'review' } as const;
    room.plan.callsFake(async () => ({
      deliveries: [{ reference, card: { type: 'AdaptiveCard' }, summary: '', about: root }],
    }));
    await room.owe(aNotice(1, { id: 'CPOR-000001/1/desk', audience: 'desk' }));
    room.post.onFirstCall().resolves({ outcome: 'retry', retryAfterMs: null, detail: '503' });
    await room.sendAll();
    assert.equal(room.post.callCount, 2);
    assert.deepEqual(
      (await room.store.cards.ofClaim('CPOR-000001')).map(({ activityId }) => activityId),
      ['activity-2'],
    );
  });

  it('hands no conversation more than its share of what is in hand, and sends all of it in order', async () => {
    const all = Array.from({ length: 400 }, (_, index) =>
      aNotice(index + 1, {
        at: Temporal.Instant.from(monday)
          .subtract({ seconds: 400 - index })
          .toString(),
      }),
    );
    await room.owe(...all);
    const dispatcher = room.aDispatcher();
    for (let looks = 0; looks < 10; looks += 1) {
      dispatcher.look();
      await dispatcher.idle();
      room.now = Temporal.Instant.from(room.now).add({ seconds: 65 }).toString();
    }
    assert.deepEqual(
      room.post.args.map(([, card]) => card.id),
      all.map(({ id }) => id),
    );
  });

  it('goes on where the store cannot note that somebody is reachable', async () => {
    room.errors = [];
    await room.owe(aNotice(1));
    sinon.stub(room.store.outbox, 'reachable').rejects(new Error('the disk is full'));
    const dispatcher = room.aDispatcher();
    await dispatcher.reachable();
    await dispatcher.idle();
    assert.equal(room.errors.length, 1);
    assert.equal(room.post.callCount, 1);
  });

  it('begins a new thread where the old one is gone', async () => {
    const channel = { ...reference, key: 'conversation:channel', conversationType: 'channel' } as const;
    const under = { claimId: 'CPOR-000001', kind: 'review' } as const;
    await room.store.cards.remember({
      ...under,
      referenceKey: channel.key,
      conversationId: 'channel',
      activityId: 'root',
    });
    room.plan.resolves({ deliveries: [{ reference: channel, card: { type: 'AdaptiveCard' }, summary: '', under }] });
    await room.owe(aNotice(1));
    room.post.onFirstCall().resolves({ outcome: 'message-gone' });
    await room.sendAll();
    assert.deepEqual(
      room.post.args.map(([, , rootId]) => rootId),
      ['root', null],
    );
    assert.equal((await room.outcomes())[aNotice(1).id], 'sent');
  });

  it('puts off what its plan asks to put off, and takes it up when the time has come', async () => {
    await room.owe(aNotice(1));
    room.plan.onFirstCall().resolves({ later: 'the mail server is busy', afterMs: 60_000 });
    const dispatcher = room.aDispatcher();
    dispatcher.look();
    await dispatcher.idle();
    assert.equal((await room.outcomes())[aNotice(1).id], 'retrying');
    dispatcher.look();
    await dispatcher.idle();
    assert.equal(room.post.callCount, 0);
    room.now = '2026-11-02T09:01:00Z';
    dispatcher.look();
    await dispatcher.idle();
    assert.equal(room.post.callCount, 1);
  });

  it('writes once that a notice waits for somebody who has not the bot', async () => {
    await room.owe(aNotice(1));
    room.plan.resolves({ waits: 'uninstalled' });
    const record = sinon.spy(room.store.claims, 'recordNotices');
    const dispatcher = room.aDispatcher();
    for (let times = 0; times < 3; times += 1) {
      await dispatcher.reachable();
      await dispatcher.idle();
    }
    assert.equal(record.args.filter(([, records]) => records.length > 0).length, 1);
    assert.deepEqual(await room.owedStill(), [aNotice(1).id]);
  });
});
