import { drain } from './drain.ts';
import { durableSaves } from './durable-saves.ts';
import { expansions } from './expansions.ts';
import { removeFilledFolders } from './filled-store.ts';
import { finding } from './finding.ts';
import { presses } from './presses.ts';
import { startToAnswer } from './start.ts';
import { turnCost } from './turn-cost.ts';

/** Every benchmark, in the order it is run; each prints its own tables. `npm run bench -- <name>` runs one. */
const benchmarks: Readonly<Record<string, (print: (line: string) => void) => Promise<void>>> = {
  'durable-saves': durableSaves,
  finding,
  drain,
  'turn-cost': turnCost,
  expansions,
  presses,
  start: startToAnswer,
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const wanted = process.argv.slice(2);
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  print(`\n== ${name} ==\n`);
  await benchmark(print);
}
await removeFilledFolders();
