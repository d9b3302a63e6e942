import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSendingLimits, type SendingLimits } from '../../../../bot/notifier/limits/sending-limits.ts';
import { virtualPace } from '../../../support/virtual-pace.ts';

const chat = { conversationId: 'a:1', tenantId: 'tenant' };

describe('The sending limits', () => {
  let pace: ReturnType<typeof virtualPace>;
  let limits: SendingLimits;

  beforeEach(() => {
    pace = virtualPace();
    limits = createSendingLimits(pace);
  });

  /** Sends and is answered at once. @returns the tick at which it left. */
  const send = async (to = chat): Promise<number> => {
    const slot = await limits.take(to);
    const left = pace.ticks();
    slot.begin(left);
    slot.end(left);
    return left;
  };
  const mostIn = (times: readonly number[], within: number): number =>
    Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + within).length));

  it('let seven messages of a conversation go at once, the eighth after a second, the ninth after another', async () => {
    const times: number[] = [];
    for (let number = 1; number <= 9; number += 1) times.push(await send());
    assert.deepEqual(times, [0, 0, 0, 0, 0, 0, 0, 1_000, 2_000]);
  });

  it('keep every documented limit in every stretch of time', async () => {
    const times: number[] = [];
    for (let number = 1; number <= 2_000; number += 1) times.push(await send());
    for (const [most, within] of [
      [7, 1_000],
      [8, 2_000],
      [60, 30_000],
      [1_800, 3_600_000],
    ] as const)
      assert.ok(mostIn(times, within) <= most, `${most} in ${within}`);
  });

  it('keep the limit of a tenant over all its conversations', async () => {
    const times = await Promise.all(
      Array.from({ length: 200 }, (_, number) => send({ conversationId: `a:${number}`, tenantId: 'tenant' })),
    );
    assert.equal(mostIn(times, 1_000), 50);
    assert.equal(Math.max(...times), 3_000);
  });

  it('let nobody wait for another tenant', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, number) => send({ conversationId: `a:${number}`, tenantId: 'busy' })),
    );
    const before = pace.ticks();
    assert.equal(await send({ conversationId: 'a:other', tenantId: 'quiet' }), before);
  });

  it('count what did not wait, so that the rest waits the longer', async () => {
    for (let number = 1; number <= 7; number += 1) limits.count(chat).end(0);
    assert.equal(await send(), 1_000);
  });

  it('count replies in threads with their channel', async () => {
    for (let number = 1; number <= 7; number += 1) await send({ ...chat, conversationId: `a:1;messageid=${number}` });
    assert.equal(await send(), 1_000);
  });

  it('count a request from its answer, since only then Teams has surely counted it', async () => {
    const slots = await Promise.all(Array.from({ length: 7 }, () => limits.take(chat)));
    for (const slot of slots) slot.begin(0);
    for (const slot of slots) slot.end(60);
    assert.equal(await send(), 1_060);
  });

  it('do not wait for an answer that does not come', async () => {
    for (let number = 1; number <= 7; number += 1) (await limits.take(chat)).begin(0);
    assert.equal(await send(), 1_250);
  });

  it('hold whatever the traffic', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 700 })), { maxLength: 60 }),
        async (traffic) => {
          pace = virtualPace();
          limits = createSendingLimits(pace);
          const times = new Map<number, number[]>();
          for (const [conversation, pause] of traffic) {
            await pace.wait(pause);
            const at = await send({ conversationId: `a:${conversation}`, tenantId: 'tenant' });
            times.set(conversation, [...(times.get(conversation) ?? []), at]);
          }
          for (const own of times.values()) {
            assert.ok(mostIn(own, 1_000) <= 7);
            assert.ok(mostIn(own, 2_000) <= 8);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
