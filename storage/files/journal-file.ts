import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type FileSystem, syncFolder } from './file-system.ts';
import { decodeRecords, encodeRecord, type JournalRecord } from './journal-record.ts';

/** Bytes by which the file grows: the disk confirms a write within a file's length at half the cost of one past its end. */
const growth = 256 * 1024;

const headerOf = (generation: number): string => `cpor-journal 1 ${String(generation).padStart(10, '0')}\n`;
const headerLength = headerOf(0).length;
const header = /^cpor-journal 1 (\d{10})\n$/;

/** What a file of an earlier process holds: its records belong to a generation. */
export type JournalContent = { readonly generation: number; readonly records: Iterable<JournalRecord> };

/** @returns null where nothing was ever confirmed. */
export const readJournalFile = (path: string): JournalContent | null => {
  const bytes = readFileSync(path);
  const generation = header.exec(bytes.toString('latin1', 0, headerLength))?.[1];
  if (generation === undefined) return null;
  return { generation: Number(generation), records: decodeRecords(bytes, headerLength, Number(generation)) };
};

/** One file of the journal. It is written over from its beginning with every new generation and keeps its length. */
export class JournalFile {
  readonly path: string;
  readonly #files: FileSystem;
  #descriptor: number | null = null;
  #allocated = 0;
  #generation = 0;
  #length = 0;

  constructor(path: string, files: FileSystem) {
    this.path = path;
    this.#files = files;
  }

  get exists(): boolean {
    return this.#descriptor !== null;
  }

  /** Bytes written in this generation. */
  get length(): number {
    return this.#length;
  }

  get generation(): number {
    return this.#generation;
  }

  /** What it held is given up with the first write. */
  begin(generation: number): void {
    this.#generation = generation;
    this.#length = 0;
  }

  /** Not on the disk before a sync. What fails leaves nothing that could be read. */
  write(records: readonly JournalRecord[]): void {
    const descriptor = this.#open();
    const lines = records.map((record) => encodeRecord(record, this.#generation));
    const start = this.#length === 0 ? [Buffer.from(headerOf(this.#generation), 'latin1')] : [];
    const bytes = Buffer.concat([...start, ...lines]);
    this.#makeRoom(descriptor, this.#length + bytes.length);
    try {
      this.#files.writeAt(descriptor, bytes, this.#length);
    } catch (error) {
      this.#erase(descriptor, bytes.length);
      throw error;
    }
    this.#length += bytes.length;
  }

  sync(): void {
    if (this.#descriptor !== null) this.#files.syncContent(this.#descriptor);
  }

  async syncInBackground(): Promise<void> {
    if (this.#descriptor !== null) await this.#files.syncContentInBackground(this.#descriptor);
  }

  close(): void {
    if (this.#descriptor !== null) this.#files.close(this.#descriptor);
    this.#descriptor = null;
    this.#allocated = 0;
  }

  #open(): number {
    if (this.#descriptor === null) {
      const descriptor = this.#files.open(this.path, 'wx');
      this.#descriptor = descriptor;
      syncFolder(this.#files, dirname(this.path));
    }
    return this.#descriptor;
  }

  #makeRoom(descriptor: number, needed: number): void {
    if (needed <= this.#allocated) return;
    const target = Math.ceil(needed / growth) * growth;
    this.#files.writeAt(descriptor, new Uint8Array(target - this.#allocated), this.#allocated);
    this.#allocated = target;
  }

  #erase(descriptor: number, bytes: number): void {
    try {
      this.#files.writeAt(descriptor, new Uint8Array(bytes), this.#length);
    } catch {
      // The write has failed already; its cause is what counts.
    }
  }
}
