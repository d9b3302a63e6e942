import type { Pace } from '../../bot/pace.ts';

/** Pauses end at once, and the ticks go on by as much. */
export const virtualPace = (): { ticks: Pace['ticks']; wait: Pace['wait']; readonly waited: number[] } => {
  let ticks = 0;
  const waited: number[] = [];
  return {
    waited,
    ticks: () => ticks,
    wait: async (milliseconds) => {
      waited.push(milliseconds);
      const until = ticks + milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
      ticks = Math.max(ticks, until);
    },
  };
};

/** So many times as fast as the clock on the wall. */
export const fastPace = (times: number): Pace => {
  const from = performance.now();
  return {
    ticks: () => (performance.now() - from) * times,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / times)),
  };
};
