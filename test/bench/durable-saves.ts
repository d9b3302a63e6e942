import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goal, medianOf, tableOf } from './report.ts';
import { aloneTimes, type Saver, togetherRate } from './saver.ts';
import { bareInsert, ours } from './savers.ts';

const sizes = [100, 50_000] as const;
/** Several short rounds rather than one long one, so that a busy moment of the machine spoils few. */
const rounds = 15;
const savesAlone = 20;
const together = 32;
/** Claims, evenly spread, that the one saver works on: as many in every store. */
const workedOn = 100;

const worked = (claims: number, index: number): number => ((index * 7919) % workedOn) * (claims / workedOn) + 1;

type Measured = { readonly saver: Saver; readonly times: number[]; readonly rates: number[] };

/** The median of what neighbours in one round give, so that both had the same machine. */
const ratioOf = (of: readonly number[], to: readonly number[]): number =>
  medianOf(of.map((value, index) => value / (to[index] ?? Number.NaN)));

/** Milliseconds of a durable save, and saves a second, as the number of claims grows. */
export const durableSaves = async (print: (line: string) => void): Promise<void> => {
  const directory = mkdtempSync(join(tmpdir(), 'cpor-bench-'));
  const measured: Measured[] = [];
  for (const claims of sizes) measured.push({ saver: await ours(claims), times: [], rates: [] });
  const bare: Measured = { saver: bareInsert(directory), times: [], rates: [] };
  for (const { saver } of measured)
    for (let index = 0; index < workedOn; index += 1) await saver.save(worked(saver.claims, index));
  for (let round = 0; round < rounds; round += 1) {
    const all = [...measured, bare];
    for (const { saver, times, rates } of round % 2 === 0 ? all : all.toReversed()) {
      const claims = saver.claims || workedOn;
      const numbers = Array.from({ length: savesAlone }, (_, index) => worked(claims, round * savesAlone + index));
      times.push(medianOf(await aloneTimes(saver, numbers)));
      if (saver !== bare.saver) rates.push(await togetherRate(saver, together, 3));
    }
  }
  for (const { saver } of [...measured, bare]) await saver.close();
  rmSync(directory, { recursive: true, force: true });

  print(
    tableOf(
      ['', 'ms a save, one saver', `saves a second, ${together} savers`],
      [
        ...measured.map(
          ({ saver, times, rates }) =>
            [
              `ours, ${saver.claims.toLocaleString('en')} claims`,
              medianOf(times).toFixed(2),
              medianOf(rates).toFixed(0),
            ] as const,
        ),
        ['SQLite, WAL and FULL: a bare insert of the same bytes', medianOf(bare.times).toFixed(2), ''],
      ],
    ),
  );
  print('');
  const [few, many] = measured;
  const growth = ratioOf(many?.times ?? [], few?.times ?? []);
  print(goal(`a save at 50,000 claims is ${growth.toFixed(2)} times one at 100 (goal: at most 1.3)`, growth <= 1.3));
  const toBare = Math.max(...measured.map(({ times }) => ratioOf(times, bare.times)));
  print(goal(`one save is ${toBare.toFixed(2)} times a bare insert at worst (goal: at most 3)`, toBare <= 3));
  const gain = Math.min(
    ...measured.map(({ rates, times }) =>
      ratioOf(
        rates,
        times.map((time) => 1_000 / time),
      ),
    ),
  );
  print(goal(`32 savers reach ${gain.toFixed(2)} times the rate of one at worst (goal: at least 1.5)`, gain >= 1.5));
};
