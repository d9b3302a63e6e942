import { LRUCache } from 'lru-cache';
import type { Clock } from './clock.ts';

export type KeepFor = {
  /** Milliseconds until a value is forgotten. */
  readonly ttl: number;
  /** Values at once; beyond them what was least recently asked for is forgotten. */
  readonly max: number;
};

/** Values by key, for a time by the bot's clock. */
export const keepFor = <T extends NonNullable<unknown>>({ ttl, max }: KeepFor, clock: Clock): LRUCache<string, T> =>
  new LRUCache({ ttl, max, ttlResolution: 0, perf: { now: () => clock.now().epochMilliseconds } });
