import type { Log } from '../log.ts';

/** Work that goes on after its answer has left. */
export type AfterWork = {
  readonly later: (work: () => Promise<void>) => void;
  /** Resolves when none is under way. */
  readonly idle: () => Promise<void>;
};

export const createAfterWork = (log: Log): AfterWork => {
  const running = new Set<Promise<void>>();
  return {
    later: (work) => {
      const done = work()
        .catch((error: unknown) => log.error({ error }, 'work after an answer failed'))
        .finally(() => running.delete(done));
      running.add(done);
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
