import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../storage/store.ts';
import { monday } from './build-claim.ts';

/** A store in a folder of its own, for one test; `end` closes and removes it. */
export const temporaryStore = async (): Promise<{ readonly store: Store; readonly end: () => Promise<void> }> => {
  const directory = await mkdtemp(join(tmpdir(), 'cpor-store-'));
  const store = await openLowdbStore({ directory, clock: { now: () => Temporal.Instant.from(monday) } });
  return {
    store,
    end: async () => {
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
