import { setTimeout as after } from 'node:timers/promises';

/**
 * How time passes for pauses and for Teams' sending limits. Apart from the clock of the rules, which local mode moves: what
 * Teams throttles, it throttles in its own time.
 */
export type Pace = {
  /** Milliseconds since some beginning; never goes back. */
  readonly ticks: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
};

export const systemPace: Pace = {
  ticks: () => performance.now(),
  wait: (milliseconds) => after(milliseconds),
};
