import { readFileSync } from 'node:fs';
import { type Adapter, Low } from 'lowdb';
import type { DurableWriter } from '../files/durable-writer.ts';
import { type DocumentFormat, type RawDocument, upgradeDocument } from './document-format.ts';

/** The document in a file, in the current format; for the start, when the files hold all there is. */
export const readJsonFile = (path: string, format: DocumentFormat): RawDocument =>
  upgradeDocument(JSON.parse(readFileSync(path, 'utf8')), format);

export type DocumentKind<T> = {
  /** Turns what the file holds, in the current format, into the type, or throws. */
  readonly check: (document: RawDocument) => T;
  /** The document as JSON; `JSON.stringify` unless told. */
  readonly textOf?: (document: T) => string;
};

/** lowdb adapter for one JSON document: what `write` returned from is on the disk. lowdb's own adapter does not fsync. */
class DurableJsonFile<T> implements Adapter<T | null> {
  readonly #path: string;
  readonly #format: DocumentFormat;
  readonly #writer: DurableWriter;
  readonly #kind: DocumentKind<T>;

  constructor(path: string, format: DocumentFormat, writer: DurableWriter, kind: DocumentKind<T>) {
    this.#path = path;
    this.#format = format;
    this.#writer = writer;
    this.#kind = kind;
  }

  async read(): Promise<T | null> {
    const text = this.#writer.read(this.#path);
    return text === null ? null : this.#kind.check(upgradeDocument(JSON.parse(text), this.#format));
  }

  write(data: T | null): Promise<void> {
    const { textOf = JSON.stringify } = this.#kind;
    return this.#writer.write(this.#path, data === null ? 'null' : textOf(data));
  }
}

/** One JSON document; its data is null while there is no file. */
export const lowDocument = <T>(
  path: string,
  format: DocumentFormat,
  writer: DurableWriter,
  kind: DocumentKind<T>,
): Low<T | null> => new Low<T | null>(new DurableJsonFile(path, format, writer, kind), null);
