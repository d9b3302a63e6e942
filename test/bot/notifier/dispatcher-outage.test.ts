import assert from 'node:assert/strict';
import { monday } from '../../support/build-claim.ts';
import { aNotice, type DispatcherRoom, openDispatcherRoom, reference } from '../../support/dispatcher-room.ts';

const conversations = 5;
const all = Array.from({ length: 60 }, (_, index) =>
  aNotice(index + 1, {
    at: Temporal.Instant.from(monday)
      .subtract({ seconds: 100 - index })
      .toString(),
  }),
);
const placeOf = (id: string): string => `conversation:${Number(id.split('/')[1]) % conversations}`;

describe('The dispatcher, before a channel that answers 60 s of nothing but 503, then 502 now and then', () => {
  let room: DispatcherRoom;
  /** Ids of notices as they arrived, and those whose id was told. */
  const arrived: string[] = [];
  const told: string[] = [];

  before(async () => {
    room = await openDispatcherRoom();
    room.retries = { firstPause: 1_000, longestPause: 900_000, giveUpAfter: 7 * 24 * 3_600_000 };
    room.plan.callsFake(async ({ id }) => ({
      deliveries: [{ reference: { ...reference, key: placeOf(id) }, card: { type: 'AdaptiveCard', id }, summary: id }],
    }));
    let requests = 0;
    room.post.callsFake(async (_to, { id }) => {
      if (room.pace.ticks() < 60_000) return { outcome: 'retry', retryAfterMs: null, detail: '503' };
      requests += 1;
      // Every third answer is lost, of a message that arrived or did not.
      if (requests % 6 !== 0) arrived.push(String(id));
      if (requests % 3 === 0) return { outcome: 'retry', retryAfterMs: null, detail: '502' };
      told.push(String(id));
      return { outcome: 'sent', activityId: `activity-${requests}` };
    });
    await room.owe(...all);
    const dispatcher = room.aDispatcher();
    for (let looks = 0; looks < 100 && (await room.owedStill())?.length !== 0; looks += 1) {
      dispatcher.look();
      await dispatcher.idle();
      await room.pace.wait(30_000);
    }
  });
  after(() => room.end());

  it('sends every notice', async () => {
    assert.deepEqual(await room.owedStill(), []);
    for (const { id } of all) assert.ok(arrived.includes(id) && told.includes(id), id);
  });

  it('sends them in the order of each conversation', () => {
    for (let place = 0; place < conversations; place += 1) {
      const numbers = arrived
        .filter((id) => placeOf(id) === `conversation:${place}`)
        .map((id) => Number(id.split('/')[1]));
      assert.deepEqual(
        numbers,
        numbers.toSorted((a, b) => a - b),
      );
    }
  });

  it('sends none again whose id was told', () => {
    assert.equal(new Set(told).size, told.length);
  });
});
