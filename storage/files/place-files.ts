import { dirname } from 'node:path';
import { errorCode, type FileSystem, syncFolder } from './file-system.ts';

/** A file and what it is to hold; a text of null: it is to be removed. */
export type FileToPlace = { readonly path: string; readonly textOf: () => string | null };

/** Files whose syncs are waited for together. */
const together = 8;

export const temporaryPath = (path: string): string => `${path}.tmp`;

/**
 * Replaces whole files durably: temporary file → fsync → rename → fsync of the folder, one for all of its files. Readers see
 * the old text or the new one, never a part. What may take its time is left to the thread pool.
 * @throws the first failure, after everything else was tried; the old text stands there.
 */
export const placeFiles = async (toPlace: readonly FileToPlace[], files: FileSystem): Promise<void> => {
  const failures: unknown[] = [];
  const folders = new Set<string>();

  const removeIfThere = (path: string): void => {
    try {
      files.remove(path);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  };
  const putInPlace = async ({ path, textOf }: FileToPlace): Promise<void> => {
    const text = textOf();
    if (text === null) removeIfThere(path);
    else {
      const temporary = temporaryPath(path);
      const descriptor = await files.openInBackground(temporary, 'w');
      try {
        files.write(descriptor, text);
        await files.syncInBackground(descriptor);
      } finally {
        files.close(descriptor);
      }
      await files.renameInBackground(temporary, path);
    }
    folders.add(dirname(path));
  };
  const tryTo = async (file: FileToPlace): Promise<void> => {
    try {
      await putInPlace(file);
    } catch (error) {
      failures.push(error);
    }
  };

  for (let start = 0; start < toPlace.length; start += together) {
    await Promise.all(toPlace.slice(start, start + together).map(tryTo));
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const folder of folders) syncFolder(files, folder);
  if (failures.length > 0) throw failures[0];
};
