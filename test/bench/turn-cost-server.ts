import { type App, createApp } from '../../bot/app.ts';
import { systemClock } from '../../bot/clock.ts';
import { parseConfig } from '../../bot/config.ts';
import { exampleTenantDirectory } from '../../bot/tenant-directory/example-tenants.ts';
import type { Card } from '../../cards/card.ts';
import { openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import { startBareBot } from './bare-bot.ts';
import { startPlainBot } from './plain-bot.ts';

/** What the parent asks of this process, and what it hears. */
export type ServerOrder =
  | { readonly start: 'bare'; readonly card: Card }
  | { readonly start: 'whole'; readonly dataDir: string }
  | { readonly start: 'plain'; readonly file: string; readonly claims: number }
  | 'begin'
  | 'end'
  | 'stop';
/** Microseconds of CPU between `begin` and `end`. */
export type ServerReport = { readonly url: string } | { readonly begun: true } | NodeJS.CpuUsage;

const silent = (): void => {};
const key = 'a key of the benchmark, as long as it must be';
let app: App | null = null;
let before = process.cpuUsage();

const startWhole = async (dataDir: string): Promise<string> => {
  const environment = { DATA_DIR: dataDir, PORT: '0', PLAYGROUND: 'off', LOG_LEVEL: 'silent' };
  const parsed = parseConfig(environment, () => '');
  if (!parsed.valid) throw new Error(JSON.stringify(parsed.problems));
  const log = { info: silent, warn: silent, error: silent };
  const store = await openLowdbStore({ directory: dataDir, clock: systemClock });
  app = await createApp({ config: parsed.config, store, linkSigningKey: key, log, tenants: exampleTenantDirectory });
  return (await app.listen()).url;
};

const startOf = (order: Extract<ServerOrder, object>): Promise<string> => {
  if (order.start === 'bare') return startBareBot(order.card);
  if (order.start === 'plain') return startPlainBot(order.file, order.claims);
  return startWhole(order.dataDir);
};

const report = (message: ServerReport): void => void process.send?.(message);

const obey = async (order: ServerOrder): Promise<void> => {
  if (order === 'begin') {
    before = process.cpuUsage();
    report({ begun: true });
  } else if (order === 'end') {
    await app?.catchUp();
    report(process.cpuUsage(before));
  } else if (order === 'stop') {
    await app?.close();
    process.exit();
  } else {
    report({ url: await startOf(order) });
  }
};

process.on('message', (order: ServerOrder) => void obey(order));
// A parent that failed leaves nobody behind.
process.on('disconnect', () => process.exit());
