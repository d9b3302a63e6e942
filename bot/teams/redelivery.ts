import type { Clock } from '../clock.ts';
import { keepFor } from '../keep-for.ts';

/** Teams repeats an activity that was answered late. Source: docs/teams.md#time-and-redelivery. */
const remembered = { ttl: 15 * 60_000, max: 4_000 };

/** Work by key. */
export type Redelivery<T> = {
  /** A key that comes again within 15 minutes gets what came of the first, also while that is under way. */
  readonly once: (key: string, work: () => Promise<T>) => { readonly first: boolean; readonly result: Promise<T> };
  /** What comes under that key is the first again. */
  readonly forget: (key: string) => void;
};

export const createRedelivery = <T>(clock: Clock): Redelivery<T> => {
  const seen = keepFor<Promise<T>>(remembered, clock);
  return {
    once: (key, work) => {
      const earlier = seen.get(key);
      if (earlier) return { first: false, result: earlier };
      const result = work();
      seen.set(key, result);
      return { first: true, result };
    },
    forget: (key) => void seen.delete(key),
  };
};
