import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreLockedError } from '../errors.ts';

const sqliteBusy = 5;
const pollMilliseconds = 50;

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  (error.errcode & 0xff) === sqliteBusy;

/**
 * Takes an exclusive lock that the operating system frees with the process, however it ends. It is SQLite's own lock on
 * an empty database: neither a pid file nor a heartbeat, which both outlive `kill -9`.
 * @param patience milliseconds to wait for another process to end.
 * @returns what frees the lock.
 * @throws StoreLockedError when the other process is still there after that.
 */
export const takeProcessLock = async (file: string, patience: number): Promise<() => void> => {
  const database = new DatabaseSync(file, { timeout: 0 });
  const giveUpAt = performance.now() + patience;
  for (;;) {
    try {
      database.exec('BEGIN EXCLUSIVE');
      return () => database.close();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= giveUpAt) {
        database.close();
        if (!isBusy(error)) throw error;
        throw new StoreLockedError(
          `another process has this store open (${file} is locked): stop the other bot, or give this one a DATA_DIR of its own`,
          { cause: error },
        );
      }
    }
    await wait(pollMilliseconds);
  }
};
