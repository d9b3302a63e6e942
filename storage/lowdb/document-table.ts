import type { SQLInputValue } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { Low } from 'lowdb';
import type * as z from 'zod';
import { NewerFormatError, StoreFailedError } from '../errors.ts';
import type { KeyQueue } from '../files/key-queue.ts';
import type { SetAside } from '../store.ts';
import { type Alongside, type DocumentKey, type DocumentKind, DocumentRow, nameOf } from './document-row.ts';
import { resultCodeOf, type SqliteFile } from './sqlite-file.ts';

/** What the tables of one store share. */
export type Tables = {
  readonly file: SqliteFile;
  /** Changes of one document, by its table and key, are made one after another. */
  readonly queue: KeyQueue;
  readonly reportSetAside: (what: SetAside) => void;
};

export type Changed<T> = { readonly before: T | null; readonly after: T | null };

/** Documents by key, each a lowdb `Low` that is made for one operation. What is given out is the caller's own. */
export class DocumentTable<T extends object> {
  readonly #tables: Tables;
  readonly #kind: DocumentKind<T>;

  constructor(tables: Tables, kind: DocumentKind<T>) {
    this.#tables = tables;
    this.#kind = kind;
  }

  async get(key: DocumentKey): Promise<T | null> {
    return (await this.#read(this.#row(key), key)).data;
  }

  /** @param where an SQL condition on the table's columns, and the order. */
  keys(where: string, ...values: readonly SQLInputValue[]): readonly string[] {
    const rows = this.#tables.file.all(`SELECT key FROM ${this.#kind.table} WHERE ${where}`, ...values);
    return rows.map(({ key }) => String(key));
  }

  async find(where: string, ...values: readonly SQLInputValue[]): Promise<readonly T[]> {
    const found = await Promise.all(this.keys(where, ...values).map((key) => this.get(key)));
    return found.filter((data) => data !== null);
  }

  /**
   * Changes a document in its key's queue, as a function of what is stored: of changes that meet none is lost.
   * @param next gives the new data, null to remove it, or the very data it was given to leave all as it is.
   */
  change(key: DocumentKey, next: (stored: T | null) => T | null, alongside?: Alongside<T>): Promise<Changed<T>> {
    return this.#tables.queue.run(`${this.#kind.table} ${key}`, async () => {
      const row = this.#row(key, alongside);
      const low = await this.#read(row, key);
      const before = low.data;
      const after = next(before);
      if (after === before || isDeepStrictEqual(after, before)) return { before, after: before };
      low.data = after;
      // lowdb writes nothing where there is no data.
      await (after === null ? row.remove() : low.write());
      return { before, after };
    });
  }

  #row(key: DocumentKey, alongside?: Alongside<T>): DocumentRow<T> {
    return new DocumentRow(this.#tables.file, this.#kind, key, alongside);
  }

  async #read(row: DocumentRow<T>, key: DocumentKey): Promise<Low<T | null>> {
    const low = new Low<T | null>(row, null);
    try {
      await low.read();
    } catch (error) {
      // Troubles of the file, or of this version of the bot: the document may be sound.
      if (resultCodeOf(error) !== undefined || error instanceof StoreFailedError) throw error;
      const { table } = this.#kind;
      if (error instanceof NewerFormatError)
        throw new NewerFormatError(`${nameOf(table, key)}: ${error.message}`, { cause: error });
      const why = error instanceof Error ? error.message : String(error);
      const movedTo = await row.setAside(why);
      if (movedTo !== null) this.#tables.reportSetAside({ table, key: String(key), movedTo, why });
    }
    return low;
  }
}

/** Opens the table of a kind of document that has had one format so far. */
export type OpenTable = <T extends object>(
  name: string,
  schema: z.ZodType<T>,
  columns?: DocumentKind<T>['columns'],
) => DocumentTable<T>;
