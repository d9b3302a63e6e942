/** One piece of work in a lane. */
export type LaneJob = {
  /** Jobs of a lane are done from the smallest to the greatest; equal ones as they came. */
  readonly order: number;
  /** While it answers true others may pass. */
  readonly isHeld: () => boolean;
  /** Must not reject. */
  readonly work: () => Promise<void>;
};

/** Work in lanes: one job of a lane at a time, in order; lanes side by side. */
export type OrderedLanes = {
  readonly add: (lane: string, job: LaneJob) => void;
  /** Looks again at what was held. */
  readonly look: () => void;
  /** Forgets what has not begun. */
  readonly clear: () => void;
  /** Resolves when nothing is done and whatever waits is held. */
  readonly idle: () => Promise<void>;
};

type Lane = { readonly waiting: LaneJob[]; running: Promise<void> | null };

export const createOrderedLanes = (): OrderedLanes => {
  const lanes = new Map<string, Lane>();

  const next = (name: string, lane: Lane): void => {
    if (lane.running) return;
    const index = lane.waiting.findIndex((job) => !job.isHeld());
    const [job] = index < 0 ? [] : lane.waiting.splice(index, 1);
    if (!job) {
      if (lane.waiting.length === 0) lanes.delete(name);
      return;
    }
    lane.running = job.work().finally(() => {
      lane.running = null;
      next(name, lane);
    });
  };

  return {
    add: (name, job) => {
      const lane = lanes.get(name) ?? { waiting: [], running: null };
      lanes.set(name, lane);
      const after = lane.waiting.findLastIndex(({ order }) => order <= job.order);
      lane.waiting.splice(after + 1, 0, job);
      next(name, lane);
    },
    look: () => {
      for (const [name, lane] of lanes) next(name, lane);
    },
    clear: () => {
      for (const lane of lanes.values()) lane.waiting.length = 0;
    },
    idle: async () => {
      for (;;) {
        const running = [...lanes.values()].flatMap((lane) => lane.running ?? []);
        if (running.length === 0) return;
        await Promise.all(running);
      }
    },
  };
};
