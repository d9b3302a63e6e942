/** Runs what is queued under one key one after the other, in order; different keys run side by side. */
export type KeyQueue = {
  readonly run: <T>(key: string, work: () => Promise<T>) => Promise<T>;
  /** Resolves when nothing is queued. */
  readonly idle: () => Promise<void>;
};

export const createKeyQueue = (): KeyQueue => {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: (key, work) => {
      const before = tails.get(key) ?? Promise.resolve();
      const result = before.then(work, work);
      const tail = result
        .catch(() => undefined)
        .then(() => {
          if (tails.get(key) === tail) tails.delete(key);
        });
      tails.set(key, tail);
      return result;
    },
    idle: async () => {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
};
