import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import { goal, medianOf, type Row, tableOf } from './report.ts';
import { aloneTimes, type Saver, togetherRate } from './saver.ts';
import { clock, fillOurs, ours, sqliteFull, stockLowdb } from './savers.ts';

const sizes = [100, 1_000, 10_000, 50_000] as const;
const makers = { ours, sqlite: sqliteFull, stock: stockLowdb } as const;
type Kind = keyof typeof makers;
/** Saves a round; several short rounds rather than one long one, so that a busy moment of the machine spoils few. */
const savesAlone: Readonly<Record<Kind, number>> = { ours: 25, sqlite: 25, stock: 3 };
const rounds: Readonly<Record<Kind, number>> = { ours: 9, sqlite: 9, stock: 2 };
const together = 32;
/** Claims, evenly spread, that the one saver works on: as many in every store, and all in memory after a first save of each. */
const workedOn = 100;

const worked = (claims: number, index: number): number => ((index * 7919) % workedOn) * (claims / workedOn) + 1;

type Measured = { readonly times: number[]; readonly rates: number[]; userMilliseconds: number };

/** Milliseconds of a durable save, and saves a second, as the number of claims grows; and how long a start takes. */
export const durableSaves = async (print: (line: string) => void): Promise<void> => {
  const directory = mkdtempSync(join(tmpdir(), 'cpor-bench-'));
  try {
    await printStart(join(directory, 'start'), print);
    printSaves(await measureAll(directory), print);
    await printUnread(join(directory, 'unread'), print);
    await printLater(join(directory, 'later'), print);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

type Results = ReadonlyMap<string, Measured>;
const keyOf = (kind: Kind, claims: number): string => `${kind} ${claims}`;

/** Stock lowdb by itself and last: what it leaves unsynced, hundreds of megabytes, would be paid for by the next fsync. */
const measureAll = async (directory: string): Promise<Results> => {
  const results = new Map<string, Measured>();
  await measure(directory, ['ours', 'sqlite'], results);
  await measure(directory, ['stock'], results);
  return results;
};

/** Sizes and stores take turns, round by round, so that a busy moment of the machine hits them all alike. */
const measure = async (directory: string, kinds: readonly Kind[], results: Map<string, Measured>): Promise<void> => {
  const savers: { readonly kind: Kind; readonly saver: Saver }[] = [];
  for (const claims of sizes)
    for (const kind of kinds)
      savers.push({ kind, saver: await makers[kind](join(directory, keyOf(kind, claims)), claims) });
  for (const { kind, saver } of savers)
    if (kind !== 'stock')
      for (let index = 0; index < workedOn; index += 1) await saver.save(worked(saver.claims, index));
  // What filling the stores left in memory is not theirs to pay either.
  if (process.platform !== 'win32') spawnSync('sync');
  for (let round = 0; round < Math.max(...kinds.map((kind) => rounds[kind])); round += 1) {
    for (const { kind, saver } of round % 2 === 0 ? savers : savers.toReversed()) {
      const heavy = kind === 'stock' && saver.claims > 1_000;
      if (heavy && round > 0) continue;
      const key = keyOf(kind, saver.claims);
      const measured = results.get(key) ?? { times: [], rates: [], userMilliseconds: 0 };
      results.set(key, measured);
      const count = heavy ? 1 : savesAlone[kind];
      const numbers = Array.from({ length: count }, (_, index) => worked(saver.claims, round * count + index));
      const before = process.cpuUsage();
      measured.times.push(...(await aloneTimes(saver, numbers)));
      measured.userMilliseconds += process.cpuUsage(before).user / 1000;
      measured.rates.push(await togetherRate(saver, together, kind === 'stock' ? 1 : 4));
    }
  }
  for (const { saver } of savers) await saver.close();
};

const printSaves = (results: Results, print: (line: string) => void): void => {
  const alone = (kind: Kind, claims: number): number => medianOf(results.get(keyOf(kind, claims))?.times ?? []);
  const rate = (kind: Kind, claims: number): number => medianOf(results.get(keyOf(kind, claims))?.rates ?? []);
  const names: Readonly<Record<Kind, string>> = {
    stock: 'stock lowdb, one array (no fsync)',
    ours: 'ours',
    sqlite: 'SQLite, WAL, synchronous=FULL',
  };
  const kinds: readonly Kind[] = ['stock', 'ours', 'sqlite'];
  const head: Row = ['', ...sizes.map((claims) => `${claims.toLocaleString('en')} claims`)];
  const row = (kind: Kind, text: (claims: number) => string): Row => [names[kind], ...sizes.map(text)];
  print('\nOne saver: milliseconds a save (median)');
  print(
    tableOf(
      head,
      kinds.map((kind) => row(kind, (claims) => alone(kind, claims).toFixed(2))),
    ),
  );
  print('\n32 savers at once: saves a second (median)');
  print(
    tableOf(
      head,
      kinds.map((kind) => row(kind, (claims) => rate(kind, claims).toFixed(0))),
    ),
  );
  const cpu = [...results]
    .filter(([key]) => key.startsWith('ours'))
    .map(([, measured]) => measured.userMilliseconds / measured.times.length);
  const growth = alone('ours', 50_000) / alone('ours', 100);
  const toSqlite = Math.max(...sizes.map((claims) => alone('ours', claims) / alone('sqlite', claims)));
  const rates = (kind: Kind, claims: number): readonly number[] => results.get(keyOf(kind, claims))?.rates ?? [];
  // Of neighbours in one round, so that both had the same machine.
  const grouped = Math.min(
    ...sizes.map((claims) =>
      medianOf(rates('ours', claims).map((ours, round) => ours / (rates('sqlite', claims)[round] ?? Number.NaN))),
    ),
  );
  print(`\nuser CPU of one of our saves: ${medianOf(cpu).toFixed(2)} ms (reading, checking, writing)`);
  print(goal(`ours at 50,000 is ${growth.toFixed(2)} times ours at 100 (goal: at most 1.3)`, growth <= 1.3));
  print(goal(`one save is ${toSqlite.toFixed(1)} times SQLite's at worst (goal: at most 6)`, toSqlite <= 6));
  print(goal(`32 savers reach ${grouped.toFixed(2)} of SQLite's rate at worst (goal: at least 0.5)`, grouped >= 0.5));
};

/** Of claims that no turn has asked for since the start: each is read and checked first. */
const printUnread = async (directory: string, print: (line: string) => void): Promise<void> => {
  const saver = await ours(directory, 10_000);
  const numbers = Array.from({ length: 500 }, (_, index) => index * 20 + 7);
  const times = await aloneTimes(saver, numbers);
  await saver.close();
  print(`\na save of a claim that is not in memory: ${medianOf(times).toFixed(2)} ms (median)`);
};

/** A save returns when the journal has it: what its document costs afterwards, in the background, belongs to the figures. */
const printLater = async (directory: string, print: (line: string) => void): Promise<void> => {
  const rounds = 32;
  const saver = await ours(directory, 10_000);
  await togetherRate(saver, together, rounds);
  const from = performance.now();
  await saver.close();
  const each = (performance.now() - from) / (together * rounds);
  print(`\nputting ${together * rounds} saved documents in their places afterwards: ${each.toFixed(2)} ms each`);
};

const printStart = async (directory: string, print: (line: string) => void): Promise<void> => {
  const claims = 10_000;
  await fillOurs(directory, claims);
  const names = readdirSync(join(directory, 'claims'));
  const bytes = statSync(join(directory, 'claims', names[0] ?? '')).size;
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const from = performance.now();
    const store = await openLowdbStore({ directory, clock });
    times.push(performance.now() - from);
    await store.close();
  }
  print(
    `\nopening a store of 10,000 claims of ${(bytes / 1000).toFixed(1)} KB: ${medianOf(times).toFixed(0)} ms (median)`,
  );
  print(goal('the index of 10,000 claims is rebuilt in under 800 ms', medianOf(times) < 800));
};
