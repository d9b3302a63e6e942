import type { SQLInputValue } from 'node:sqlite';
import type { Adapter } from 'lowdb';
import { ConcurrencyError } from '../errors.ts';
import { type DocumentFormat, type RawDocument, upgradeDocument } from './document-format.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** A number names a claim; a text may name a person, and does not belong in an error's message. */
export type DocumentKey = string | number;

export const nameOf = (table: string, key: DocumentKey): string =>
  typeof key === 'number' ? `${table} ${key}` : `a document of ${table}`;

/** One kind of document, in a table of its own (schema.ts). */
export type DocumentKind<T extends object> = {
  readonly table: string;
  readonly format: DocumentFormat;
  /** What stands in the document, in the current format and without its number, as the type. Throws where it is not. */
  readonly check: (document: RawDocument, key: DocumentKey) => T;
  /** Columns by which the document is found. */
  readonly columns?: (data: T) => Readonly<Record<string, SQLInputValue>>;
};

/** Changes what else the document is found by, in the same savepoint. */
export type Alongside<T> = (data: T | null) => void;

/** lowdb adapter whose place is a row. It goes by the revision that it read: a row that was changed meanwhile is not written over. */
export class DocumentRow<T extends object> implements Adapter<T | null> {
  readonly #file: SqliteFile;
  readonly #kind: DocumentKind<T>;
  readonly #key: DocumentKey;
  readonly #alongside: Alongside<T>;
  #revision = 0;
  #text = '';

  constructor(file: SqliteFile, kind: DocumentKind<T>, key: DocumentKey, alongside: Alongside<T> = () => {}) {
    this.#file = file;
    this.#kind = kind;
    this.#key = key;
    this.#alongside = alongside;
  }

  async read(): Promise<T | null> {
    const { table, format, check } = this.#kind;
    const row = this.#file.get(`SELECT revision, document FROM ${table} WHERE key = ?`, this.#key);
    this.#revision = Number(row?.revision ?? 0);
    if (row === undefined) return null;
    this.#text = String(row.document);
    const { format: _, ...data } = upgradeDocument(JSON.parse(this.#text), format);
    return check(data, this.#key);
  }

  /** @throws ConcurrencyError when the row is not as it was read. */
  async write(data: T | null): Promise<void> {
    if (data === null) return this.remove();
    const { table, format, columns } = this.#kind;
    // Now, not when its turn has come: who gave the data may go on changing it.
    const values = Object.entries({
      ...columns?.(data),
      document: JSON.stringify({ format: format.current, ...data }),
    });
    const names = values.map(([name]) => name);
    const sql =
      this.#revision === 0
        ? `INSERT INTO ${table} (${names.join(', ')}, key, revision) VALUES (${names.map(() => '?').join(', ')}, ?, ? + 1)
           ON CONFLICT DO NOTHING`
        : `UPDATE ${table} SET ${names.map((name) => `${name} = ?`).join(', ')}, revision = revision + 1
           WHERE key = ? AND revision = ?`;
    await this.#change(
      sql,
      data,
      values.map(([, value]) => value),
    );
  }

  /** @throws ConcurrencyError when the row is not as it was read. */
  remove(): Promise<void> {
    return this.#change(`DELETE FROM ${this.#kind.table} WHERE key = ? AND revision = ?`, null, []);
  }

  /** Moves the row, as it was read, to where nothing overwrites it. @returns its number there; null when another was faster. */
  async setAside(why: string): Promise<number | null> {
    const { table } = this.#kind;
    let movedTo: number | null = null;
    await this.#file.write(() => {
      const moved = this.#file.get(
        `INSERT INTO set_aside (of_table, key, document, why)
         SELECT ?, key, document, ? FROM ${table} WHERE key = ? AND document = ? RETURNING id`,
        ...[table, why, this.#key, this.#text],
      );
      movedTo = moved === undefined ? null : Number(moved.id);
      if (moved === undefined) return;
      this.#file.run(`DELETE FROM ${table} WHERE key = ?`, this.#key);
      this.#alongside(null);
    });
    this.#revision = 0;
    return movedTo;
  }

  async #change(sql: string, data: T | null, values: readonly SQLInputValue[]): Promise<void> {
    await this.#file.write(() => {
      if (this.#file.run(sql, ...values, this.#key, this.#revision) === 0)
        throw new ConcurrencyError(
          `${nameOf(this.#kind.table, this.#key)} is not at its revision ${this.#revision} any more`,
        );
      this.#alongside(data);
    });
    this.#revision = data === null ? 0 : this.#revision + 1;
  }
}
