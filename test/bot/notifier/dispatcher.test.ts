import assert from 'node:assert/strict';
import { monday } from '../../support/build-claim.ts';
import { aNotice, type DispatcherRoom, openDispatcherRoom, reference } from '../../support/dispatcher-room.ts';

describe('The dispatcher', () => {
  let room: DispatcherRoom;

  beforeEach(async () => {
    room = await openDispatcherRoom();
  });
  afterEach(() => room.end());

  it('sends what a claim owes in order, records it, and owes it no more', async () => {
    await room.owe(aNotice(1), aNotice(2), aNotice(3));
    await room.sendAll();
    assert.deepEqual(
      room.post.args.map(([, card]) => card.id),
      [1, 2, 3].map((number) => aNotice(number).id),
    );
    assert.deepEqual(await room.owedStill(), []);
    assert.equal((await room.outcomes())[aNotice(1).id], 'sent');
  });

  it('sends nothing twice, however often it is told', async () => {
    await room.owe(aNotice(1));
    const dispatcher = room.aDispatcher();
    for (let times = 0; times < 5; times += 1) dispatcher.look();
    await dispatcher.idle();
    dispatcher.look();
    await dispatcher.idle();
    assert.equal(room.post.callCount, 1);
  });

  it('remembers the card that it posted', async () => {
    await room.owe(aNotice(1));
    await room.sendAll();
    assert.deepEqual(
      (await room.store.cards.ofClaim('CPOR-000001')).map(({ activityId }) => activityId),
      ['activity-1'],
    );
  });

  it('sends again what an older version was sending when it ended, and leaves alone what it settled as unknown', async () => {
    await room.owe(aNotice(1), aNotice(2));
    const [first, second] = [aNotice(1), aNotice(2)].map(({ id }) => `${id}@${reference.key}`);
    await room.store.claims.recordNotices('CPOR-000001', [
      { noticeId: first ?? '', outcome: 'sending', at: monday },
      { noticeId: second ?? '', outcome: 'unknown', at: monday, detail: '502' },
    ]);
    await room.sendAll();
    assert.deepEqual(
      room.post.args.map(([, card]) => card.id),
      [aNotice(1).id],
    );
    assert.equal((await room.outcomes())[aNotice(2).id], 'unknown');
    assert.deepEqual(await room.owedStill(), []);
  });

  it('waits as long as a throttled channel says, then sends', async () => {
    await room.owe(aNotice(1));
    room.post.onFirstCall().resolves({ outcome: 'retry', retryAfterMs: 7_000, detail: '429' });
    room.post.onSecondCall().resolves({ outcome: 'retry', retryAfterMs: null, detail: '503' });
    await room.sendAll();
    assert.equal(room.post.callCount, 3);
    assert.deepEqual(room.pace.waited, [7_125, 1_500]);
    assert.equal((await room.outcomes())[aNotice(1).id], 'sent');
  });

  it('gives up after the time that its retries allow, and says so in the record', async () => {
    room.retries = { ...room.retries, giveUpAfter: 10_000 };
    await room.owe(aNotice(1));
    room.post.resolves({ outcome: 'retry', retryAfterMs: null, detail: '503' });
    await room.sendAll();
    assert.equal(room.post.callCount, 6);
    assert.equal((await room.outcomes())[aNotice(1).id], 'failed');
    assert.deepEqual(await room.owedStill(), []);
  });

  it('does not repeat what the channel refuses for good', async () => {
    await room.owe(aNotice(1));
    room.post.resolves({ outcome: 'failed', detail: '413' });
    await room.sendAll();
    await room.sendAll();
    assert.equal(room.post.callCount, 1);
    assert.equal((await room.outcomes())[aNotice(1).id], 'failed');
  });

  it('pauses twice as long from one attempt to the next, up to a bound', async () => {
    await room.owe(aNotice(1));
    room.retries = { ...room.retries, giveUpAfter: 10_000 };
    room.post.resolves({ outcome: 'retry', retryAfterMs: null, detail: '503' });
    await room.sendAll();
    assert.deepEqual(room.pace.waited, [750, 1_500, 2_250, 2_250, 2_250]);
  });

  it('shows on the disk that a message waits to be tried again', async () => {
    await room.owe(aNotice(1));
    const during: (string | undefined)[] = [];
    room.pace.wait = async () => void during.push((await room.outcomes())[`${aNotice(1).id}@${reference.key}`]);
    room.post.onFirstCall().resolves({ outcome: 'retry', retryAfterMs: null, detail: '503' });
    await room.sendAll();
    assert.deepEqual(during, ['retrying']);
  });

  it('sends again after a restart what waited to be tried again', async () => {
    await room.owe(aNotice(1));
    const begun = { noticeId: `${aNotice(1).id}@${reference.key}`, outcome: 'retrying', at: monday } as const;
    await room.store.claims.recordNotices('CPOR-000001', [begun]);
    await room.sendAll();
    assert.equal(room.post.callCount, 1);
    assert.equal((await room.outcomes())[aNotice(1).id], 'sent');
  });

  it('disables a recipient that is gone and goes on owing the notice', async () => {
    await room.owe(aNotice(1));
    room.post.resolves({ outcome: 'recipient-disabled', detail: 'BotNotInConversationRoster' });
    await room.sendAll();
    assert.equal(
      (await room.store.conversations.reference(reference.key))?.disabled?.why,
      'BotNotInConversationRoster',
    );
    assert.deepEqual(await room.owedStill(), [aNotice(1).id]);
  });

  it('records a notice that the claim has overtaken without sending it', async () => {
    await room.owe(aNotice(1));
    room.plan.resolves({ settled: 'dropped', detail: 'the claim is rejected by now' });
    await room.sendAll();
    assert.equal(room.post.callCount, 0);
    assert.equal((await room.outcomes())[aNotice(1).id], 'dropped');
    assert.deepEqual(await room.owedStill(), []);
  });
});
