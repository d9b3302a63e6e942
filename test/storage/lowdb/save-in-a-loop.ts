import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import { change, details, draft } from '../sample-claims.ts';

/** Saves until it is killed, and prints a line for each save that returned. Argument: the store's folder. */
const directory = process.argv[2] ?? '';
const store = await openLowdbStore({ directory, clock: { now: () => Temporal.Now.instant() } });

const saver = async (): Promise<void> => {
  const id = await store.claims.nextClaimId();
  process.stdout.write(`given ${id}\n`);
  for (let revision = 0; ; revision += 1) {
    const claim = draft({ id, details: details(1, { claimName: `Revision ${revision + 1}` }) });
    const saved = await store.claims.save(change(claim, revision, { events: [], turn: `${id}/${revision + 1}` }));
    process.stdout.write(`saved ${id} ${saved}\n`);
  }
};

await Promise.all([saver(), saver(), saver(), saver()]);
