import type { SQLInputValue } from 'node:sqlite';
import type { Adapter } from 'lowdb';
import { ConcurrencyError } from '../errors.ts';
import { type DocumentFormat, type RawDocument, upgradeDocument } from './document-format.ts';
import type { Row, SqliteFile } from './sqlite-file.ts';

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

/** Changes what belongs to the document, in the same savepoint. What it throws undoes the write. */
export type Alongside<T> = (data: T) => void;

const noRow: Row = { revision: 0 };

/** lowdb adapter whose place is a row. It goes by the revision that it read: a row that was changed meanwhile is not written over. */
export class DocumentRow<T extends object> implements Adapter<T | null> {
  readonly #file: SqliteFile;
  readonly #kind: DocumentKind<T>;
  readonly #key: DocumentKey;
  readonly #alongside: Alongside<T>;
  /** As it was read or written last. */
  #row = noRow;

  constructor(file: SqliteFile, kind: DocumentKind<T>, key: DocumentKey, alongside: Alongside<T> = () => {}) {
    this.#file = file;
    this.#kind = kind;
    this.#key = key;
    this.#alongside = alongside;
  }

  async read(): Promise<T | null> {
    const { table, format, check } = this.#kind;
    this.#row = this.#file.get(`SELECT * FROM ${table} WHERE key = ?`, this.#key) ?? noRow;
    if (this.#row === noRow) return null;
    const { format: _, ...data } = upgradeDocument(JSON.parse(String(this.#row.document)), format);
    return check(data, this.#key);
  }

  /** @throws ConcurrencyError when the row is not as it was read. */
  async write(data: T | null): Promise<void> {
    if (data === null) return this.remove();
    const { table, format, columns } = this.#kind;
    // Now, not when its turn has come: who gave the data may go on changing it.
    const row = { ...columns?.(data), document: JSON.stringify({ format: format.current, ...data }) };
    // A column that is written, though with the value that it has, costs its index a page.
    const changed = Object.entries(row).filter(([name, value]) => value !== this.#row[name]);
    const names = changed.map(([name]) => name);
    const sql =
      this.#row === noRow
        ? `INSERT INTO ${table} (${names.join(', ')}, key, revision) VALUES (${names.map(() => '?').join(', ')}, ?, ? + 1)
           ON CONFLICT DO NOTHING`
        : `UPDATE ${table} SET ${names.map((name) => `${name} = ?`).join(', ')}, revision = revision + 1
           WHERE key = ? AND revision = ?`;
    const values = changed.map(([, value]) => value);
    await this.#file.write(() => {
      this.#changeOne(sql, values);
      this.#alongside(data);
    });
    this.#row = { ...row, revision: Number(this.#row.revision) + 1 } as Row;
  }

  /** @throws ConcurrencyError when the row is not as it was read. */
  async remove(): Promise<void> {
    await this.#file.write(() => this.#changeOne(`DELETE FROM ${this.#kind.table} WHERE key = ? AND revision = ?`, []));
    this.#row = noRow;
  }

  /** Moves the row, as it was read, to where nothing overwrites it. @returns its number there; null when another was faster. */
  async setAside(why: string): Promise<number | null> {
    const { table } = this.#kind;
    let movedTo: number | null = null;
    await this.#file.write(() => {
      const moved = this.#file.get(
        `INSERT INTO set_aside (of_table, key, document, why)
         SELECT ?, key, document, ? FROM ${table} WHERE key = ? AND document = ? RETURNING id`,
        ...[table, why, this.#key, String(this.#row.document)],
      );
      movedTo = moved === undefined ? null : Number(moved.id);
      if (moved !== undefined) this.#file.run(`DELETE FROM ${table} WHERE key = ?`, this.#key);
    });
    this.#row = noRow;
    return movedTo;
  }

  #changeOne(sql: string, values: readonly SQLInputValue[]): void {
    const { revision } = this.#row;
    if (this.#file.run(sql, ...values, this.#key, Number(revision)) === 0)
      throw new ConcurrencyError(`${nameOf(this.#kind.table, this.#key)} is not at its revision ${revision} any more`);
  }
}
