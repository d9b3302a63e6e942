import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
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
 * Copies everything that the bot keeps while it runs: its documents are replaced whole, so that each copy is the old or the
 * new one. The journal goes first: what leaves it later stands in documents that are yet to be copied. Documents of claims go
 * before the claims and again last, since a claim only names a document that is there.
 * @returns how many files the backup has.
 * @throws OperatorError with a sentence for the operator.
 */
export const backup = async (dataDir: string, target: string, at: Temporal.Instant): Promise<number> => {
  if (!existsSync(join(dataDir, 'claims'))) throw new OperatorError(`There is nothing of the bot in ${dataDir}.`);
  if (isWithin(target, dataDir)) throw new OperatorError('The backup must not lie in the data folder itself.');
  if (existsSync(target) && (await readdir(target)).length > 0)
    throw new OperatorError(`${target} is not empty. Name a folder that is not there yet.`);
  const partial = `${resolve(target)}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(dirname(partial), { recursive: true });
  const inOrder = ['journal', 'documents', 'claims'] as const;
  let files = 0;
  if (existsSync(join(dataDir, 'journal')))
    files += await copyFolder(join(dataDir, 'journal'), join(partial, 'journal'));
  if (existsSync(join(dataDir, 'documents'))) await copyFolder(join(dataDir, 'documents'), join(partial, 'documents'));
  files += await copyFolder(dataDir, partial, inOrder);
  files += await copyFolder(join(dataDir, 'claims'), join(partial, 'claims'));
  if (existsSync(join(dataDir, 'documents')))
    files += await copyFolder(join(dataDir, 'documents'), join(partial, 'documents'));
  await writeFile(join(partial, manifestName), `${JSON.stringify({ format: 1, at: at.toString(), files })}\n`);
  await rm(target, { recursive: true, force: true });
  await rename(partial, target);
  return files;
};
