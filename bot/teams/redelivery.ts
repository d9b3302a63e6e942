import type { Clock } from '../clock.ts';

/** Teams repeats an activity that was answered late. Source: docs/teams.md#time-and-redelivery. */
const remembered = 15 * 60 * 1000;
const most = 4000;

/** Work by key. */
export type Redelivery<T> = {
  /** A key that comes again within 15 minutes gets what came of the first, also while that is under way. */
  readonly once: (key: string, work: () => Promise<T>) => { readonly first: boolean; readonly result: Promise<T> };
  /** What comes under that key is the first again. */
  readonly forget: (key: string) => void;
};

export const createRedelivery = <T>(clock: Clock): Redelivery<T> => {
  const seen = new Map<string, { readonly at: number; readonly result: Promise<T> }>();
  const forgetOld = (now: number) => {
    for (const [key, { at }] of seen) {
      if (seen.size <= most && now - at < remembered) return;
      seen.delete(key);
    }
  };
  return {
    once: (key, work) => {
      const now = clock.now().epochMilliseconds;
      forgetOld(now);
      const earlier = seen.get(key);
      if (earlier) return { first: false, result: earlier.result };
      const result = work();
      seen.set(key, { at: now, result });
      return { first: true, result };
    },
    forget: (key) => void seen.delete(key),
  };
};
