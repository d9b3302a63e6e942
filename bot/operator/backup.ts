import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { copyStoreFile, documentsFolder, storeFile, storeFiles } from '../../storage/lowdb/store-files.ts';
import { copyFolder } from './copy-folder.ts';

/** Written last: a folder with it is a whole backup. */
export const manifestName = 'backup.json';

/** Said to the operator in place of a stack. */
export class OperatorError extends Error {}

const isWithin = (inner: string, outer: string): boolean => {
  const path = relative(resolve(outer), resolve(inner));
  return path === '' || !(path.startsWith('..') || resolve(path) === path);
};

/**
 * Copies everything that the bot keeps while it runs: the claims as they are at one moment, in one step. Files of claims go before
 * them and again after them, since a claim only names a file that is there.
 * @returns how many files the backup has.
 * @throws OperatorError with a sentence for the operator.
 */
export const backup = async (dataDir: string, target: string, at: Temporal.Instant): Promise<number> => {
  if (!existsSync(join(dataDir, storeFile))) throw new OperatorError(`There is nothing of the bot in ${dataDir}.`);
  if (isWithin(target, dataDir)) throw new OperatorError('The backup must not lie in the data folder itself.');
  if (existsSync(target) && (await readdir(target)).length > 0)
    throw new OperatorError(`${target} is not empty. Name a folder that is not there yet.`);
  const partial = `${resolve(target)}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(dirname(partial), { recursive: true });
  const [documents, copies] = [join(dataDir, documentsFolder), join(partial, documentsFolder)];
  await copyFolder(documents, copies);
  await copyStoreFile(dataDir, partial);
  const files =
    1 + (await copyFolder(dataDir, partial, [...storeFiles, documentsFolder])) + (await copyFolder(documents, copies));
  await writeFile(join(partial, manifestName), `${JSON.stringify({ format: 1, at: at.toString(), files })}\n`);
  await rm(target, { recursive: true, force: true });
  await rename(partial, target);
  return files;
};
