import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { DocumentContent, DocumentStore } from '../document-store.ts';
import { StorageFullError } from '../errors.ts';
import { errorCode, foldersNeedSync, isDiskFull } from '../files/file-system.ts';
import { KeyQueue } from '../files/key-queue.ts';

/** The calls that can fail for want of room, so that a test can let them. */
export type DocumentFileSystem = Pick<typeof fs, 'open' | 'rename'>;

/** Generated ids only: no dot, no separator, nothing a path could be built from. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

const chunksOf = (content: DocumentContent): AsyncIterable<Uint8Array> | Iterable<Uint8Array> =>
  content instanceof Uint8Array ? [content] : content;

/** Opened when it returns: what is removed from then on is still read to its end. */
const openFile = async (file: string): Promise<Readable | null> => {
  const stream = createReadStream(file);
  try {
    await once(stream, 'open');
    return stream;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

const digestOf = async (stream: Readable): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
};

type Stored = Awaited<ReturnType<DocumentStore['put']>>;

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
  async put(id: string, content: DocumentContent): Promise<Stored> {
    if (!idPattern.test(id)) throw new RangeError('not a document id');
    return this.#queue.run(id, async () => {
      const file = this.#pathOf(id);
      const temporary = `${file}.tmp`;
      try {
        const stored = await this.#land(temporary, content);
        const there = await openFile(file);
        if (there === null) await this.#name(temporary, file);
        else if ((await digestOf(there)) !== stored.sha256) throw new Error(`document ${id} is there with other bytes`);
        return stored;
      } catch (error) {
        throw isDiskFull(error)
          ? new StorageFullError('the disk is full; nothing was changed', { cause: error })
          : error;
      } finally {
        await fs.rm(temporary, { force: true });
      }
    });
  }

  async open(id: string): Promise<Readable | null> {
    return idPattern.test(id) ? openFile(this.#pathOf(id)) : null;
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

  /** Writes what comes to a file that has no document's name yet; on the disk when it returns. */
  async #land(temporary: string, content: DocumentContent): Promise<Stored> {
    const hash = createHash('sha256');
    let size = 0;
    const measured = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunksOf(content)) {
        hash.update(chunk);
        size += chunk.byteLength;
        yield chunk;
      }
    };
    const handle = await this.#files.open(temporary, 'w', 0o600);
    try {
      await handle.writeFile(measured());
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { sha256: hash.digest('hex'), size };
  }

  async #name(temporary: string, file: string): Promise<void> {
    await this.#files.rename(temporary, file);
    try {
      await this.#syncFolder();
    } catch (error) {
      await fs.rm(file, { force: true });
      throw error;
    }
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
