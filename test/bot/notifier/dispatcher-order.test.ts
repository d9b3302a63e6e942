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

  describe('with a reminder, which may come twice', () => {
    beforeEach(() => {
      room.plan.resolves({ deliveries: [{ reference, card: { type: 'AdaptiveCard' }, repeatable: true }] });
    });

    it('sends it again when nobody knows whether it arrived', async () => {
      await room.owe(aNotice(1));
      room.post.onFirstCall().resolves({ outcome: 'unknown', detail: '502' });
      await room.sendAll();
      assert.equal(room.post.callCount, 2);
      assert.equal((await room.outcomes())[aNotice(1).id], 'sent');
    });

    it('sends it again after a crash in the middle of sending', async () => {
      await room.owe(aNotice(1));
      const begun = { noticeId: `${aNotice(1).id}@${reference.key}`, outcome: 'sending', at: monday } as const;
      await room.store.claims.recordNotices('CPOR-000001', [begun]);
      await room.sendAll();
      assert.equal(room.post.callCount, 1);
    });

    it('says that its fate is unknown when no attempt was answered', async () => {
      await room.owe(aNotice(1));
      room.post.resolves({ outcome: 'unknown', detail: '504' });
      await room.sendAll();
      assert.equal(room.post.callCount, 5);
      assert.equal((await room.outcomes())[aNotice(1).id], 'unknown');
    });
  });

  it('keeps the order of a conversation across claims, and while one of its messages is retried', async () => {
    const later = { claimId: 'CPOR-000002', id: 'CPOR-000002/1/owner', at: '2026-11-02T09:00:05Z' } as const;
    await room.store.claims.save({
      claim: aClaim('editing', { id: 'CPOR-000002' }),
      basedOn: 0,
      events: [],
      notices: [aNotice(1, later)],
    });
    await room.owe(aNotice(1), aNotice(2, { at: '2026-11-02T09:00:10Z' }));
    room.post.onFirstCall().resolves({ outcome: 'throttled', retryAfterMs: 500 });
    await room.sendAll();
    assert.deepEqual(
      room.post.args.map(([, card]) => card.id),
      [aNotice(1).id, aNotice(1).id, later.id, aNotice(2).id],
    );
  });

  it('goes on in other conversations while one is throttled', async () => {
    const other = { ...reference, key: 'conversation:other', conversationId: 'other' };
    room.plan.callsFake(async ({ id }) => ({
      deliveries: [{ reference: id === aNotice(1).id ? reference : other, card: { type: 'AdaptiveCard', id } }],
    }));
    await room.owe(aNotice(1), aNotice(2));
    const { promise, resolve } = Promise.withResolvers<void>();
    room.pace.wait = () => promise;
    room.post.onFirstCall().resolves({ outcome: 'throttled', retryAfterMs: 60_000 });
    const dispatcher = room.aDispatcher();
    await dispatcher.takeUp();
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
    room.post.resolves({ outcome: 'throttled', retryAfterMs: 60_000 });
    const dispatcher = room.aDispatcher();
    await dispatcher.takeUp();
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
      await dispatcher.takeUp();
      await dispatcher.idle();
      room.busy.clear();
      dispatcher.tend();
      await dispatcher.idle();
      assert.equal(room.post.callCount, 1);
    });
  });

  it('posts no second root card at the desk where the first may have arrived', async () => {
    room.plan.callsFake(async () => ({
      deliveries: [{ reference, card: { type: 'AdaptiveCard' }, about: { claimId: 'CPOR-000001', kind: 'review' } }],
    }));
    const [first, second] = [1, 2].map((number) =>
      aNotice(number, { id: `CPOR-000001/${number}/desk`, audience: 'desk' }),
    );
    assert.ok(first && second);
    await room.owe(first, second);
    room.post.resolves({ outcome: 'unknown', detail: '503' });
    await room.sendAll();
    assert.equal(room.post.callCount, 1);
    assert.deepEqual(await room.owedStill(), []);
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
    room.plan.resolves({ deliveries: [{ reference: channel, card: { type: 'AdaptiveCard' }, under }] });
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
    await dispatcher.takeUp();
    await dispatcher.idle();
    assert.equal((await room.outcomes())[aNotice(1).id], 'retrying');
    dispatcher.tend();
    await dispatcher.idle();
    assert.equal(room.post.callCount, 0);
    room.now = '2026-11-02T09:01:00Z';
    dispatcher.tend();
    await dispatcher.idle();
    assert.equal(room.post.callCount, 1);
  });

  it('writes once that a notice waits for somebody who has not the bot', async () => {
    await room.owe(aNotice(1));
    room.plan.resolves({ waits: 'uninstalled' });
    const record = sinon.spy(room.store.claims, 'recordNotices');
    const dispatcher = room.aDispatcher();
    for (let times = 0; times < 3; times += 1) {
      await dispatcher.takeUp();
      await dispatcher.idle();
    }
    assert.equal(record.callCount, 1);
    assert.deepEqual(await room.owedStill(), [aNotice(1).id]);
  });
});
