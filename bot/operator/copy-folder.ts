import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { foldersNeedSync } from '../../storage/files/file-system.ts';

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** What is of no use elsewhere: the lock, and writes that were not finished. */
const isPassing = (name: string): boolean => /^lock(-.*)?$/.test(name) || name.endsWith('.tmp');

/**
 * Copies the files of a folder durably. What disappears meanwhile is left out.
 * @param skip Names at the top that are left out too.
 * @returns how many files were copied.
 */
export const copyFolder = async (from: string, to: string, skip: readonly string[] = []): Promise<number> => {
  await mkdir(to, { recursive: true, mode: 0o700 });
  let copied = 0;
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (isPassing(entry.name) || skip.includes(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    try {
      if (entry.isDirectory()) copied += await copyFolder(source, target);
      else if (entry.isFile()) {
        await copyFile(source, target, constants.COPYFILE_FICLONE);
        await sync(target);
        copied += 1;
      }
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  if (foldersNeedSync) await sync(to);
  return copied;
};
