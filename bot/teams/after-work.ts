import type { Log } from '../log.ts';

/** Work that goes on after its answer has left. */
export type AfterWork = {
  /** @param turn key of the turn that was answered. */
  readonly later: (turn: string, work: () => Promise<void>) => void;
  /** Resolves when none is under way. */
  readonly idle: () => Promise<void>;
};

export const createAfterWork = (log: Log): AfterWork => {
  const running = new Set<Promise<void>>();
  return {
    later: (turn, work) => {
      const done = work()
        .catch((error: unknown) => log.error({ turn, error }, 'work after an answer failed'))
        .finally(() => running.delete(done));
      running.add(done);
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
