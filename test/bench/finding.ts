import { claimIdOf } from '../../storage/lowdb/claims/claim-columns.ts';
import { openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../storage/store.ts';
import { askedForInformation, cem, change, details, notice } from '../storage/sample-claims.ts';
import { clock, filledFolder } from './filled-store.ts';
import { goal, medianOf, tableOf } from './report.ts';

const sizes = [100, 50_000] as const;
const rounds = 25;
/** Times a question is asked in a round. */
const asked = 40;
/** Claims of either store that are one person's, that a search finds, that are due and owe the oldest notices: the same page is found in both. */
const marked = 20;

const claimOfMany = (claims: number, index: number): number => Math.floor((index * claims) / marked) + 1;

/** The deadline has passed, and a notice has waited longest. */
const mark = async ({ claims: repository }: Store, claims: number): Promise<void> => {
  for (let index = 0; index < marked; index += 1) {
    const number = claimOfMany(claims, index);
    const stored = await repository.load(claimIdOf(number));
    const claim = askedForInformation(
      { id: claimIdOf(number), owner: cem, details: details(number, { claimName: 'Zephyr migration' }) },
      '2026-11-01T22:59:59Z',
    );
    const notices = [notice(claim, 1_000, { at: '2026-01-01T09:00:00Z' })];
    await repository.save(change(claim, stored?.revision ?? 0, { notices }));
  }
};

const everyFirm = { everyFirm: true } as const;
const questions: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  "a person's claims": ({ claims }) => claims.list({ of: { owner: cem }, limit: 8 }),
  "a firm's claims": ({ claims }) => claims.list({ of: { tenantId: cem.tenantId }, limit: 8 }),
  'the queue': ({ claims }) =>
    claims.list({
      of: everyFirm,
      statuses: ['submitted', 'under-review', 'disputed'],
      oldestFirst: true,
      limit: 8,
    }),
  'counts by status': ({ claims }) => claims.countByStatus(everyFirm),
  'search for a piece': ({ claims }) => claims.list({ of: everyFirm, search: 'ephyr', limit: 8 }),
  "search in a firm's claims": ({ claims }) =>
    claims.list({ of: { tenantId: cem.tenantId }, search: 'zephyr', limit: 8 }),
  'search for a beginning': ({ claims }) => claims.list({ of: everyFirm, search: 'zep', limit: 8 }),
  due: ({ claims }) => claims.due('2026-11-02T00:00:00Z', 10),
  owed: ({ claims }) => claims.owing(10),
};

/** Microseconds of what is asked of claims without reading them, as their number grows. */
export const finding = async (print: (line: string) => void): Promise<void> => {
  const stores: Store[] = [];
  for (const claims of sizes) {
    const store = await openLowdbStore({ directory: await filledFolder(claims), clock });
    await mark(store, claims);
    stores.push(store);
  }
  const worst: string[] = [];
  const rows = [];
  for (const [name, ask] of Object.entries(questions)) {
    const times: readonly number[][] = stores.map(() => []);
    for (let round = 0; round < rounds; round += 1)
      for (const [index, store] of stores.entries()) {
        const from = performance.now();
        for (let count = 0; count < asked; count += 1) await ask(store);
        times[index]?.push(((performance.now() - from) * 1_000) / asked);
      }
    const [few = [], many = []] = times;
    const growth = medianOf(many) / medianOf(few);
    if (growth > 1.3) worst.push(name);
    rows.push([name, medianOf(few).toFixed(0), medianOf(many).toFixed(0), growth.toFixed(2)] as const);
  }
  // In every claim's words: a page of them and a count up to a thousand, however many there are.
  const common: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    await stores.at(-1)?.claims.list({ of: everyFirm, search: 'customer rollout', limit: 8 });
    common.push(performance.now() - from);
  }
  for (const store of stores) await store.close();
  print(tableOf(['µs, median', '100 claims', '50,000 claims', 'ratio'], rows));
  const [cold = 0] = common;
  print(
    `\na search that every one of 50,000 claims fits: ${cold.toFixed(1)} ms from the disk, ${medianOf(common).toFixed(1)} ms then`,
  );
  print(
    goal(
      `each is at 50,000 claims at most 1.3 times what it is at 100${worst.length === 0 ? '' : `: not ${worst.join(', ')}`}`,
      worst.length === 0,
    ),
  );
};
