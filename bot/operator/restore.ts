import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StoreLockedError } from '../../storage/errors.ts';
import { takeProcessLock } from '../../storage/lowdb/process-lock.ts';
import { lockFile } from '../../storage/lowdb/store-files.ts';
import { manifestName, OperatorError } from './backup.ts';
import { copyFolder } from './copy-folder.ts';

const manifestSchema = z.object({ format: z.literal(1), at: z.string(), files: z.number() });

const readManifest = async (source: string): Promise<z.infer<typeof manifestSchema>> => {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(source, manifestName), 'utf8')));
  } catch {
    throw new OperatorError(`${source} is no whole backup: its ${manifestName} is missing or unreadable.`);
  }
};

const lockOf = async (dataDir: string): Promise<() => void> => {
  try {
    return await takeProcessLock(join(dataDir, lockFile), 0);
  } catch (error) {
    if (error instanceof StoreLockedError) throw new OperatorError('The bot is running. Stop it, then restore.');
    throw error;
  }
};

const isLock = (name: string): boolean => /^lock(-.*)?$/.test(name);

/**
 * Puts a backup in the place of what the data folder holds, which is moved aside and never deleted.
 * @returns when the backup was made, and where the former data is now (null when there was none).
 * @throws OperatorError with a sentence for the operator.
 */
export const restore = async (
  dataDir: string,
  source: string,
  at: Temporal.Instant,
): Promise<{ readonly madeAt: string; readonly formerly: string | null }> => {
  const { at: madeAt } = await readManifest(source);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const unlock = await lockOf(dataDir);
  try {
    const incoming = `${resolve(dataDir)}.restoring`;
    await rm(incoming, { recursive: true, force: true });
    await copyFolder(source, incoming, [manifestName]);
    const present = (await readdir(dataDir)).filter((name) => !isLock(name));
    const aside = `${resolve(dataDir)}.before-${at.toString({ smallestUnit: 'second' }).replaceAll(':', '')}`;
    if (present.length > 0) {
      if (existsSync(aside)) throw new OperatorError(`${aside} is there already. Try again in a second.`);
      await mkdir(aside, { mode: 0o700 });
    }
    for (const name of present) await rename(join(dataDir, name), join(aside, name));
    for (const name of await readdir(incoming)) await rename(join(incoming, name), join(dataDir, name));
    await rm(incoming, { recursive: true, force: true });
    return { madeAt, formerly: present.length > 0 ? aside : null };
  } finally {
    unlock();
  }
};
