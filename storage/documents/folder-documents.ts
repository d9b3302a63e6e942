import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { DocumentStore } from '../document-store.ts';
import { StorageFullError } from '../errors.ts';
import { errorCode, foldersNeedSync, isDiskFull } from '../files/file-system.ts';
import { KeyQueue } from '../files/key-queue.ts';

/** The calls that can fail for want of room, so that a test can let them. */
export type DocumentFileSystem = Pick<typeof fs, 'open' | 'rename'>;

/** Generated ids only: no dot, no separator, nothing a path could be built from. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const bytesOf = async (file: string): Promise<Uint8Array | null> => {
  try {
    return await fs.readFile(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Documents in a local folder, each in a file named by its id. */
export class FolderDocuments implements DocumentStore {
  readonly #folder: string;
  readonly #files: DocumentFileSystem;
  readonly #queue = new KeyQueue();

  private constructor(folder: string, files: DocumentFileSystem) {
    this.#folder = folder;
    this.#files = files;
  }

  /** Makes the folder where needed and clears away what a crash left half-written. */
  static async open(folder: string, files: DocumentFileSystem = fs): Promise<FolderDocuments> {
    await fs.mkdir(folder, { recursive: true, mode: 0o700 });
    for (const name of await fs.readdir(folder)) if (name.endsWith('.tmp')) await fs.rm(join(folder, name));
    return new FolderDocuments(folder, files);
  }

  /**
   * @throws RangeError for an id that was not generated.
   * @throws StorageFullError when the disk is full; nothing was kept.
   * @throws Error when the id already names other bytes.
   */
  async put(id: string, bytes: Uint8Array): Promise<{ readonly sha256: string; readonly size: number }> {
    if (!idPattern.test(id)) throw new RangeError('not a document id');
    return this.#queue.run(id, async () => {
      const stored = { sha256: sha256(bytes), size: bytes.byteLength };
      const there = await bytesOf(this.#pathOf(id));
      if (there === null) await this.#write(this.#pathOf(id), bytes);
      else if (sha256(there) !== stored.sha256) throw new Error(`document ${id} is there with other bytes`);
      return stored;
    });
  }

  async open(id: string): Promise<Readable | null> {
    if (!idPattern.test(id)) return null;
    const file = this.#pathOf(id);
    try {
      await fs.access(file);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
    return createReadStream(file);
  }

  async remove(id: string): Promise<void> {
    if (!idPattern.test(id)) return;
    await this.#queue.run(id, async () => {
      await fs.rm(this.#pathOf(id), { force: true });
      await this.#syncFolder();
    });
  }

  idle(): Promise<void> {
    return this.#queue.idle();
  }

  async #write(file: string, bytes: Uint8Array): Promise<void> {
    const temporary = `${file}.tmp`;
    try {
      const handle = await this.#files.open(temporary, 'w', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await this.#files.rename(temporary, file);
    } catch (error) {
      await fs.rm(temporary, { force: true });
      throw isDiskFull(error) ? new StorageFullError('the disk is full; nothing was changed', { cause: error }) : error;
    }
    await this.#syncFolder();
  }

  async #syncFolder(): Promise<void> {
    if (!foldersNeedSync) return;
    const handle = await this.#files.open(this.#folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  #pathOf(id: string): string {
    return join(this.#folder, id);
  }
}
