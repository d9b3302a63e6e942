/** A wish to end that is told to all who wait. */
export type Stop = {
  readonly isStopped: () => boolean;
  readonly stop: () => void;
  /** Resolves with what comes first, the work or the stop. */
  readonly orStop: <T>(work: Promise<T>) => Promise<T | 'stopped'>;
};

export const createStop = (): Stop => {
  let stopped = false;
  /** A promise of its own for each who waits, so that none outlives its wait. */
  const waiting = new Set<() => void>();
  return {
    isStopped: () => stopped,
    stop: () => {
      stopped = true;
      for (const tell of waiting) tell();
    },
    orStop: (work) => {
      if (stopped) return Promise.resolve('stopped');
      const { promise, resolve } = Promise.withResolvers<'stopped'>();
      const tell = () => resolve('stopped');
      waiting.add(tell);
      return Promise.race([work, promise]).finally(() => waiting.delete(tell));
    },
  };
};
