import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js';
import type { Pace } from '../../pace.ts';

/**
 * Counts that every process of the bot shares. They count in fixed stretches, so that twice as many may pass around the end
 * of one: the sliding windows of `sending-limits.ts` hold on top.
 */
export type SharedCounters = {
  readonly take: (to: { readonly conversationId: string; readonly tenantId: string }, pace: Pace) => Promise<void>;
};

const consume = async (limiter: RateLimiterAbstract, key: string, pace: Pace): Promise<void> => {
  for (;;) {
    try {
      await limiter.consume(key);
      return;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      await pace.wait(refusal.msBeforeNext);
    }
  }
};

/** @param limiters Whichever store `rate-limiter-flexible` keeps them in; one process needs no more than its memory. */
export const createSharedCounters = (
  limiters: { readonly tenant: RateLimiterAbstract; readonly conversation: RateLimiterAbstract } = {
    tenant: new RateLimiterMemory({ keyPrefix: 'tenant', points: 50, duration: 1 }),
    conversation: new RateLimiterMemory({ keyPrefix: 'conversation', points: 1_800, duration: 3_600 }),
  },
): SharedCounters => ({
  take: async ({ conversationId, tenantId }, pace) => {
    await consume(limiters.conversation, conversationId.split(';messageid=', 1)[0] ?? '', pace);
    await consume(limiters.tenant, tenantId, pace);
  },
});
