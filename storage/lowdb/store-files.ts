import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';

/** Names in the store's folder. */
export const storeFile = 'store.sqlite';
export const documentsFolder = 'documents';
export const lockFile = 'lock';

/** SQLite's own, beside the file while it is open; a copy of one of them alone is worth nothing. */
export const storeFiles = [storeFile, `${storeFile}-wal`, `${storeFile}-shm`] as const;

/** Pages a step: all of them, else a write of the bot between two steps would start the copy anew. */
const everyPage = 2 ** 31 - 1;

/** Copies the store's file durably as it is at one moment, also while the bot writes to it. */
export const copyStoreFile = async (directory: string, target: string): Promise<void> => {
  const database = new DatabaseSync(join(directory, storeFile), { readOnly: true });
  const copy = join(target, storeFile);
  try {
    await backup(database, copy, { rate: everyPage });
  } finally {
    database.close();
  }
  const handle = await open(copy, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
