/** One store of N claims to be measured. `save` returns when the claim's next state is on the disk. */
export type Saver = {
  readonly name: string;
  readonly claims: number;
  readonly save: (number: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Milliseconds of one save, one at a time. */
export const aloneTimes = async (saver: Saver, numbers: readonly number[]): Promise<readonly number[]> => {
  const times: number[] = [];
  for (const number of numbers) {
    const from = performance.now();
    await saver.save(number);
    times.push(performance.now() - from);
  }
  return times;
};

/** Saves a second of savers who each wait for their own save before the next; `numbers` are a claim apart from each other. */
export const togetherRate = async (saver: Saver, savers: number, rounds: number): Promise<number> => {
  const from = performance.now();
  await Promise.all(
    Array.from({ length: savers }, async (_, lane) => {
      for (let round = 0; round < rounds; round += 1) await saver.save(pick(saver.claims, savers, lane, round));
    }),
  );
  return (savers * rounds * 1000) / (performance.now() - from);
};

/** Claims all over the store, each saver's own. */
const pick = (claims: number, savers: number, lane: number, round: number): number => {
  const perLane = Math.floor(claims / savers);
  return lane * perLane + ((round * 7919) % perLane) + 1;
};
