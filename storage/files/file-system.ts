import * as fs from 'node:fs';
import { rename } from 'node:fs/promises';

/** The calls a durable write is made of, so that a test can let the disk fail at any of them. Errors carry Node's `code`. */
export type FileSystem = {
  readonly open: (path: string, flags: 'w' | 'wx' | 'r') => number;
  readonly openInBackground: (path: string, flags: 'w') => Promise<number>;
  readonly write: (descriptor: number, text: string) => void;
  /** Writes all of the bytes, from a position in the file on. */
  readonly writeAt: (descriptor: number, bytes: Uint8Array, position: number) => void;
  /** Blocks until the disk has it: cheaper than the other when nothing else is to be done. */
  readonly sync: (descriptor: number) => void;
  readonly syncInBackground: (descriptor: number) => Promise<void>;
  /** Content and length alone, without the file's times. */
  readonly syncContent: (descriptor: number) => void;
  readonly syncContentInBackground: (descriptor: number) => Promise<void>;
  readonly close: (descriptor: number) => void;
  readonly renameInBackground: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => void;
};

type Callback = (error: NodeJS.ErrnoException | null) => void;

const inBackground = (call: (descriptor: number, done: Callback) => void) => (descriptor: number) =>
  new Promise<void>((resolve, reject) => call(descriptor, (error) => (error === null ? resolve() : reject(error))));

export const nodeFileSystem: FileSystem = {
  open: (path, flags) => fs.openSync(path, flags, 0o600),
  openInBackground: (path, flags) =>
    new Promise((resolve, reject) =>
      fs.open(path, flags, 0o600, (error, descriptor) => (error === null ? resolve(descriptor) : reject(error))),
    ),
  write: (descriptor, text) => fs.writeFileSync(descriptor, text),
  writeAt: (descriptor, bytes, position) => {
    for (let written = 0; written < bytes.length; )
      written += fs.writeSync(descriptor, bytes, written, bytes.length - written, position + written);
  },
  sync: (descriptor) => fs.fsyncSync(descriptor),
  syncInBackground: inBackground(fs.fsync),
  syncContent: (descriptor) => fs.fdatasyncSync(descriptor),
  syncContentInBackground: inBackground(fs.fdatasync),
  close: (descriptor) => fs.closeSync(descriptor),
  renameInBackground: (from, to) => rename(from, to),
  remove: (path) => fs.unlinkSync(path),
};

/** Windows keeps folder entries durable by itself and opens no folder for fsync. */
export const foldersNeedSync = process.platform !== 'win32';

/** Blocks until the disk has the folder's entries. */
export const syncFolder = (files: Pick<FileSystem, 'open' | 'sync' | 'close'>, folder: string): void => {
  if (!foldersNeedSync) return;
  const descriptor = files.open(folder, 'r');
  try {
    files.sync(descriptor);
  } finally {
    files.close(descriptor);
  }
};

export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** No room left on the disk, or none left for this user. */
export const isDiskFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(errorCode(error) ?? '');
