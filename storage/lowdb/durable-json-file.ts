import { readFileSync, statSync } from 'node:fs';
import { type Adapter, Low } from 'lowdb';
import type { DurableWriter } from '../files/durable-writer.ts';
import { errorCode } from '../files/file-system.ts';
import { type DocumentFormat, type RawDocument, upgradeDocument } from './document-format.ts';

/** @returns the document in the current format, or null when there is no such file. */
export const readJsonFile = (path: string, format: DocumentFormat): RawDocument | null => {
  let text: string;
  try {
    // A document is a few kilobytes from the page cache: the blocking call is several times cheaper than the other.
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  return upgradeDocument(JSON.parse(text), format);
};

/** lowdb adapter for one JSON document: what `write` returned from is on the disk. lowdb's own adapter does not fsync. */
class DurableJsonFile<T> implements Adapter<T | null> {
  readonly #path: string;
  readonly #format: DocumentFormat;
  readonly #writer: DurableWriter;
  readonly #check: (document: RawDocument) => T;

  constructor(path: string, format: DocumentFormat, writer: DurableWriter, check: (document: RawDocument) => T) {
    this.#path = path;
    this.#format = format;
    this.#writer = writer;
    this.#check = check;
  }

  async read(): Promise<T | null> {
    // Asked first: of a new claim there is no file, and the error that says so costs more than reading one.
    if (statSync(this.#path, { throwIfNoEntry: false }) === undefined) return null;
    const document = readJsonFile(this.#path, this.#format);
    return document === null ? null : this.#check(document);
  }

  write(data: T | null): Promise<void> {
    return this.#writer.write(this.#path, JSON.stringify(data));
  }
}

/**
 * One JSON document; its data is null while there is no file.
 * @param check turns what the file holds, in the current format, into the type, or throws.
 */
export const lowDocument = <T>(
  path: string,
  format: DocumentFormat,
  writer: DurableWriter,
  check: (document: RawDocument) => T,
): Low<T | null> => new Low<T | null>(new DurableJsonFile(path, format, writer, check), null);
