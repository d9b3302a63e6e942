import assert from 'node:assert/strict';
import { aNotice, type DispatcherRoom, openDispatcherRoom, reference } from '../../support/dispatcher-room.ts';

describe('The dispatcher, with a message that the channel cannot take', () => {
  let room: DispatcherRoom;

  beforeEach(async () => {
    room = await openDispatcherRoom();
  });
  afterEach(() => room.end());

  describe('when the channel answers a message with 500 again and again', () => {
    const other = { ...reference, key: 'conversation:other', conversationId: 'other' };
    const elsewhere = aNotice(3, { at: '2026-11-02T09:00:10Z' });
    const behind = aNotice(2, { at: '2026-11-02T09:00:05Z' });
    /** Times the message was tried before the one behind it passed. */
    const triesUntilPassed = async (): Promise<number> => {
      const dispatcher = room.aDispatcher();
      for (let looks = 0; looks < 40 && (await room.outcomes())[behind.id] !== 'sent'; looks += 1) {
        dispatcher.look();
        await dispatcher.idle();
        room.now = Temporal.Instant.from(room.now).add({ minutes: 20 }).toString();
      }
      await dispatcher.stop();
      const ids = room.post.args.map(([, card]) => card.id);
      const passed = ids.indexOf(behind.id);
      return passed < 0 ? Number.NaN : ids.slice(0, passed).filter((id) => id === aNotice(1).id).length;
    };

    beforeEach(async () => {
      room.retries = { firstPause: 1_000, longestPause: 900_000, giveUpAfter: 7 * 24 * 3_600_000 };
      room.plan.callsFake(async ({ id }) => ({
        deliveries: [
          { reference: id === elsewhere.id ? other : reference, card: { type: 'AdaptiveCard', id }, summary: '' },
        ],
      }));
      await room.owe(aNotice(1), behind, elsewhere);
    });

    it('lets those behind it pass after ten, while the channel takes others', async () => {
      room.post.callsFake(async (_to, { id }) =>
        id === aNotice(1).id
          ? { outcome: 'retry', retryAfterMs: null, detail: '500' }
          : { outcome: 'sent', activityId: 'x' },
      );
      assert.equal(await triesUntilPassed(), 10);
    });

    it('keeps the order while the channel takes none', async () => {
      room.post.resolves({ outcome: 'retry', retryAfterMs: null, detail: '500' });
      assert.ok(Number.isNaN(await triesUntilPassed()));
      assert.ok(!room.post.args.some(([, { id }]) => id === behind.id));
    });

    it('keeps the order when it answers 503', async () => {
      room.post.callsFake(async (_to, { id }) =>
        id === aNotice(1).id
          ? { outcome: 'retry', retryAfterMs: null, detail: '503' }
          : { outcome: 'sent', activityId: 'x' },
      );
      assert.ok(Number.isNaN(await triesUntilPassed()));
    });
  });
});
