import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import { filingOf } from './claim-documents.ts';

export const clock = { now: () => Temporal.Instant.from('2026-11-20T10:00:00Z') };

/** Waits for no disk: what stands there before a measurement need not be durable. */
class HastyDatabase extends DatabaseSync {
  override exec(sql: string): void {
    super.exec(sql.replace('synchronous = FULL', 'synchronous = OFF'));
  }
}

const folders = new Map<number, Promise<string>>();

const fill = async (claims: number): Promise<string> => {
  const directory = mkdtempSync(join(tmpdir(), 'cpor-bench-'));
  const store = await openLowdbStore({ directory, clock, openDatabase: (path) => new HastyDatabase(path) });
  const numbers = Array.from({ length: claims }, (_, index) => index + 1);
  for (let from = 0; from < claims; from += 500)
    await Promise.all(numbers.slice(from, from + 500).map((number) => store.claims.save(filingOf(number))));
  await store.close();
  return directory;
};

/** A folder with so many claims, filled once for all benchmarks of a run. */
export const filledFolder = (claims: number): Promise<string> => {
  const folder = folders.get(claims) ?? fill(claims);
  folders.set(claims, folder);
  return folder;
};

export const removeFilledFolders = async (): Promise<void> => {
  for (const folder of folders.values()) rmSync(await folder, { recursive: true, force: true });
};
