import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js';
import type { Clock } from '../clock.ts';

/** Counts one visit under a key. @returns seconds to wait, or null when the visit may go on. */
export type VisitLimit = (key: string) => Promise<number | null>;

/**
 * A limit in windows of one minute on the bot's own clock. The limiter itself forgets by the machine's clock, so the number of the
 * window is part of its key.
 */
export const createVisitLimit = (clock: Clock, visitsPerMinute: number): VisitLimit => {
  const limiter = new RateLimiterMemory({ points: visitsPerMinute, duration: 60 });
  return async (key) => {
    const second = Math.floor(clock.now().epochMilliseconds / 1000);
    try {
      await limiter.consume(`${Math.floor(second / 60)} ${key}`);
      return null;
    } catch (error) {
      if (error instanceof RateLimiterRes) return 60 - (second % 60);
      throw error;
    }
  };
};
