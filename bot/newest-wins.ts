/**
 * Sends updates of messages: one at a time for each message, and of several that wait only the newest. Resolves with what
 * became of the update or of the newer one that took its place.
 */
export type NewestWins<T> = (message: string, update: () => Promise<T>) => Promise<T>;

type Lane<T> = {
  readonly running: Promise<unknown>;
  newest: () => Promise<T>;
  waiting: Promise<T> | null;
};

export const createNewestWins = <T>(): NewestWins<T> => {
  const lanes = new Map<string, Lane<T>>();

  const start = (message: string, update: () => Promise<T>): Promise<T> => {
    const result = update();
    const lane: Lane<T> = { running: result.catch(() => undefined), newest: update, waiting: null };
    lanes.set(message, lane);
    lane.running.then(() => {
      if (lane.waiting === null) lanes.delete(message);
    });
    return result;
  };

  return (message, update) => {
    const lane = lanes.get(message);
    if (!lane) return start(message, update);
    lane.newest = update;
    lane.waiting ??= lane.running.then(() => start(message, lane.newest));
    return lane.waiting;
  };
};
