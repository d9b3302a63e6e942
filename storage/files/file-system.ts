import * as fs from 'node:fs';

/** The calls a durable write is made of, so that a test can let the disk fail at any of them. Errors carry Node's `code`. */
export type FileSystem = {
  readonly open: (path: string, flags: 'w' | 'r') => number;
  readonly write: (descriptor: number, text: string) => void;
  /** Blocks until the disk has it: cheaper than the other when nothing else is to be done. */
  readonly sync: (descriptor: number) => void;
  readonly syncInBackground: (descriptor: number) => Promise<void>;
  readonly close: (descriptor: number) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
};

export const nodeFileSystem: FileSystem = {
  open: (path, flags) => fs.openSync(path, flags, 0o600),
  write: (descriptor, text) => fs.writeFileSync(descriptor, text),
  sync: (descriptor) => fs.fsyncSync(descriptor),
  syncInBackground: (descriptor) =>
    new Promise((resolve, reject) => fs.fsync(descriptor, (error) => (error === null ? resolve() : reject(error)))),
  close: (descriptor) => fs.closeSync(descriptor),
  rename: (from, to) => fs.renameSync(from, to),
  remove: (path) => fs.unlinkSync(path),
};

/** Windows keeps folder entries durable by itself and opens no folder for fsync. */
export const foldersNeedSync = process.platform !== 'win32';

export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** No room left on the disk, or none left for this user. */
export const isDiskFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(errorCode(error) ?? '');
