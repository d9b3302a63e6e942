/** One piece of work in a lane. */
export type LaneJob = {
  /** Jobs of a lane are done from the smallest to the greatest; equal ones as they came. */
  readonly order: number;
  /** While it answers true others may pass. */
  readonly isHeld: () => boolean;
  /** Must not reject. */
  readonly work: () => Promise<void>;
  /** It leaves the lane without being done: to come again at that time, in epoch milliseconds. Must not throw. */
  readonly putOff: (until: number) => void;
};

/** Work in lanes: one job of a lane at a time, in order; lanes side by side. */
export type Lanes = {
  /** Puts the job off where the lane is paused or has enough in hand. */
  readonly add: (lane: string, job: LaneJob) => void;
  /** Nothing more is done in the lane before that time: what waits in it is put off, and so is what comes. */
  readonly pause: (lane: string, until: number) => void;
  /** Looks again at what was held. */
  readonly look: () => void;
  /** Puts off what has not begun, until now. */
  readonly clear: () => void;
  /** Resolves when nothing is done and whatever waits is held. */
  readonly idle: () => Promise<void>;
};

type Lane = { readonly waiting: LaneJob[]; running: Promise<void> | null; pausedUntil: number };

/** Jobs of one lane in hand: more would take the places of everybody else's. */
const mostInLane = 128;
/** Milliseconds in which Teams takes so many messages of one conversation. */
const timeForThem = 64_000;

/** @param now Epoch milliseconds. */
export const createLanes = (now: () => number): Lanes => {
  const lanes = new Map<string, Lane>();
  const next = (name: string, lane: Lane): void => {
    if (lane.running) return;
    const index = lane.waiting.findIndex((job) => !job.isHeld());
    const [job] = index < 0 ? [] : lane.waiting.splice(index, 1);
    if (job) {
      lane.running = job.work().finally(() => {
        lane.running = null;
        next(name, lane);
      });
    } else if (lane.waiting.length === 0 && lane.pausedUntil <= now()) lanes.delete(name);
  };
  const empty = (lane: Lane, until: number): void => {
    for (const job of lane.waiting.splice(0)) job.putOff(until);
  };

  return {
    add: (name, job) => {
      const lane = lanes.get(name) ?? { waiting: [], running: null, pausedUntil: Number.NEGATIVE_INFINITY };
      lanes.set(name, lane);
      // All to the same time: then they come again in their order, and none that is newer comes before.
      if (lane.waiting.length >= mostInLane && lane.pausedUntil <= now()) lane.pausedUntil = now() + timeForThem;
      if (lane.pausedUntil > now()) return job.putOff(lane.pausedUntil);
      const after = lane.waiting.findLastIndex(({ order }) => order <= job.order);
      lane.waiting.splice(after + 1, 0, job);
      next(name, lane);
    },
    pause: (name, until) => {
      const lane = lanes.get(name);
      if (!lane) return;
      lane.pausedUntil = Math.max(lane.pausedUntil, until);
      empty(lane, lane.pausedUntil);
    },
    look: () => {
      for (const [name, lane] of lanes) next(name, lane);
    },
    clear: () => {
      for (const lane of lanes.values()) empty(lane, now());
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
