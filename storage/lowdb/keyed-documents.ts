import { createHash } from 'node:crypto';
import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Low } from 'lowdb';
import * as z from 'zod';
import type { DurableWriter } from '../files/durable-writer.ts';
import { KeyQueue } from '../files/key-queue.ts';
import { frozenCopyOf } from './copy-of.ts';
import { type DocumentFormat, isRecord, type RawDocument } from './document-format.ts';
import { lowDocument, readJsonFile } from './durable-json-file.ts';
import { freezeDeeply } from './freeze-deeply.ts';
import type { SetAsideFolder } from './set-aside-folder.ts';

type Keyed<T> = { readonly format: number; readonly key: string; readonly value: T };

/** Values kept in memory; the oldest used goes first. */
const remembered = 5000;

/**
 * Small documents by key, one file each, named by the key's hash: a key may hold anything a person or a channel is called.
 * What goes in is copied; what comes out is frozen.
 */
export class KeyedDocuments<T> {
  readonly #folder: string;
  readonly #format: DocumentFormat;
  readonly #schema: z.ZodType<T>;
  readonly #writer: DurableWriter;
  readonly #setAside: SetAsideFolder;
  readonly #queue = new KeyQueue();
  /** Frozen, so that readers may share it; null = known not to be there. */
  readonly #memory = new Map<string, T | null>();

  constructor(
    folder: string,
    format: DocumentFormat,
    schema: z.ZodType<T>,
    writer: DurableWriter,
    setAside: SetAsideFolder,
  ) {
    this.#folder = folder;
    this.#format = format;
    this.#schema = schema;
    this.#writer = writer;
    this.#setAside = setAside;
  }

  get(key: string): Promise<T | null> {
    return this.#queue.run(key, () => this.#read(key));
  }

  /**
   * Changes a value under its key's own queue.
   * @param next gives the new value, null to remove it, or the very value it was given to leave all as it is.
   * @returns the value before.
   */
  change(key: string, next: (current: T | null) => T | null): Promise<T | null> {
    return this.#queue.run(key, async () => {
      const before = await this.#read(key);
      const after = frozenCopyOf(next(before));
      if (after === before) return before;
      this.#memory.delete(key);
      if (after === null) await this.#writer.remove(this.#pathOf(key));
      else {
        const low = this.#low(key);
        low.data = { format: this.#format.current, key, value: after };
        await low.write();
      }
      this.#keep(key, after);
      return before;
    });
  }

  /** Every document; to be called at start. Clears away what a crash left half-written. */
  all(): readonly { readonly key: string; readonly value: T }[] {
    const found: Keyed<T>[] = [];
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name);
      if (name.endsWith('.tmp')) unlinkSync(file);
      if (!name.endsWith('.json')) continue;
      try {
        found.push(this.#checked(readJsonFile(file, this.#format), file));
      } catch (error) {
        this.#setAside.take(file, error);
      }
    }
    return found;
  }

  idle(): Promise<void> {
    return this.#queue.idle();
  }

  async #read(key: string): Promise<T | null> {
    const known = this.#memory.get(key);
    if (known !== undefined) return known;
    const low = this.#low(key);
    try {
      await low.read();
    } catch (error) {
      this.#setAside.take(this.#pathOf(key), error);
    }
    const value = freezeDeeply(low.data?.value ?? null);
    this.#keep(key, value);
    return value;
  }

  #keep(key: string, value: T | null): void {
    this.#memory.delete(key);
    this.#memory.set(key, value);
    for (const oldest of this.#memory.keys()) {
      if (this.#memory.size <= remembered) break;
      this.#memory.delete(oldest);
    }
  }

  #low(key: string): Low<Keyed<T> | null> {
    const path = this.#pathOf(key);
    return lowDocument(path, this.#format, this.#writer, {
      check: (document) => this.#checked(document, path),
    });
  }

  #checked(document: RawDocument, path: string): Keyed<T> {
    const { format, key, value } = document;
    if (!isRecord(value) || typeof key !== 'string' || this.#pathOf(key) !== path)
      throw new Error('the key in it does not belong to this file');
    const parsed = this.#schema.safeParse(value);
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
    return { format: Number(format), key, value: parsed.data };
  }

  #pathOf(key: string): string {
    return join(this.#folder, `${createHash('sha256').update(key).digest('hex')}.json`);
  }
}
