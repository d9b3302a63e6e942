import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreLockedError } from '../errors.ts';
import { resultCodeOf, sqlite } from './sqlite-file.ts';

const pollMilliseconds = 50;

/**
 * Takes an exclusive lock that the operating system frees with the process, however it ends. It is SQLite's own lock on
 * an empty database: neither a pid file nor a heartbeat, which both outlive `kill -9`. It is not on the data's own file, which
 * others may read meanwhile.
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
      const isBusy = resultCodeOf(error) === sqlite.busy;
      if (!isBusy || performance.now() >= giveUpAt) {
        database.close();
        if (!isBusy) throw error;
        throw new StoreLockedError(
          `another process has this store open (${file} is locked): stop the other bot, or give this one a DATA_DIR of its own`,
          { cause: error },
        );
      }
    }
    await wait(pollMilliseconds);
  }
};
