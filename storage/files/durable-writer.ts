import { readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { OutcomeUnknownError, StorageFullError } from '../errors.ts';
import { type FileSystem, isDiskFull } from './file-system.ts';
import { Journal } from './journal.ts';
import type { JournalRecord } from './journal-record.ts';
import { type FileToPlace, placeFiles } from './place-files.ts';

type Job = {
  readonly path: string;
  readonly record: JournalRecord;
  readonly textOf: TextOf;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};

/** What a file is to hold and does not yet; null: it is to be removed. */
type TextOf = () => string | null;

export type DurableWriterParts = {
  /** The store's folder, which all paths lie in; the journal is its folder `journal`. */
  readonly directory: string;
  readonly files: FileSystem;
  /** Brings additions that a killed process left into a file's text; null: there is no such file. Adding twice is adding once. */
  readonly merge: (path: string, text: string | null, additions: readonly string[]) => string | null;
  /** Hears why files could not be put in their places; it is tried again. */
  readonly onTrouble: (error: unknown) => void;
};

/** Writes that are synced on the spot. */
const few = 4;

/** At which files are put in their places; new writes wait for that when the journal has four times as many bytes. */
const settleAt = { bytes: 32 * 1024 * 1024, files: 2_000 };

/** Milliseconds without a write after which files are put in their places, and the most that any waits for that. */
const settleAfter = 2_000;
const settleWithin = 30_000;

/**
 * Holds the texts of small files durably. A write returns when the journal has it on the disk; the files themselves follow in
 * the background, each replaced whole, and a start puts in place what a killed process left in the journal. So a write costs
 * one sync for however many come at once, and a file that changes often is replaced seldom.
 * One path must not be written twice at the same time.
 */
export class DurableWriter {
  readonly #directory: string;
  readonly #files: FileSystem;
  readonly #journal: Journal;
  readonly #onTrouble: (error: unknown) => void;
  #waiting: Job[] = [];
  #flushing: Promise<void> | null = null;
  #settling: Promise<void> | null = null;
  #timer: { readonly timeout: NodeJS.Timeout; readonly since: number } | null = null;
  #closed = false;
  /** By path, in the order they came. */
  readonly #unsettled = new Map<string, TextOf>();
  /** Nothing in the journal's resting file is of use any more. */
  #mayTurn = true;

  private constructor({ directory, files, onTrouble }: DurableWriterParts) {
    this.#directory = join(directory, sep);
    this.#files = files;
    this.#journal = new Journal(journalFolder(directory), files);
    this.#onTrouble = onTrouble;
  }

  /** Puts in place what an earlier process left in the journal; to be called before any of the files is read. */
  static async open(parts: DurableWriterParts): Promise<DurableWriter> {
    const folder = journalFolder(parts.directory);
    await placeFiles(leftIn(folder, parts), parts.files).catch((error: unknown) => {
      throw translated(error);
    });
    Journal.forget(folder);
    return new DurableWriter(parts);
  }

  /** The text last written, or what the file holds; null when there is none. */
  read(path: string): string | null {
    const textOf = this.#unsettled.get(path);
    return textOf === undefined ? readText(path) : textOf();
  }

  /**
   * @throws StorageFullError when the disk is full; the old text stands.
   * @throws OutcomeUnknownError when the new text stands but the disk did not confirm it.
   */
  write(path: string, text: string): Promise<void> {
    return this.#enqueue(path, { path: this.#relative(path), text }, () => text);
  }

  /**
   * As `write`, where the journal need only have what is new.
   * @param addition JSON that `merge` understands.
   * @param textOf the whole text with it.
   */
  add(path: string, addition: string, textOf: () => string): Promise<void> {
    return this.#enqueue(path, { path: this.#relative(path), addition }, textOf);
  }

  /** Durably removes a file that exists. */
  remove(path: string): Promise<void> {
    return this.#enqueue(path, { path: this.#relative(path), text: null }, () => null);
  }

  /** Puts every file in its place that is not yet. Never rejects: what could not be done is told, and stays in the journal. */
  async settle(): Promise<void> {
    while (this.#settling !== null) await this.#settling;
    if (this.#unsettled.size === 0) return;
    this.#settling = this.#settleNow().finally(() => {
      this.#settling = null;
    });
    await this.#settling;
  }

  /** Waits for what is being written and puts every file in its place; whatever comes later is refused. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#flushing !== null) await this.#flushing;
    await this.settle();
    this.#stopTimer();
    this.#journal.close(this.#unsettled.size === 0);
  }

  #enqueue(path: string, record: JournalRecord, textOf: TextOf): Promise<void> {
    if (this.#closed) return Promise.reject(new Error('the store is closed'));
    return new Promise((done, failed) => {
      this.#waiting.push({ path, record, textOf, done, failed });
      this.#flushing ??= this.#flush();
    });
  }

  async #flush(): Promise<void> {
    // Waiting for the end of this turn of the event loop lets everybody who is ready to save join.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      if (this.#journal.length > 4 * settleAt.bytes) await this.settle();
      const jobs = this.#waiting;
      this.#waiting = [];
      await this.#commit(jobs);
      if (this.#mayTurn && this.#isMuch()) void this.settle();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#flushing = null;
  }

  #isMuch(): boolean {
    return this.#journal.length > settleAt.bytes || this.#unsettled.size > settleAt.files;
  }

  async #commit(jobs: readonly Job[]): Promise<void> {
    try {
      this.#journal.write(jobs.map(({ record }) => record));
    } catch (error) {
      // Of several there may be some for which there is room.
      if (jobs.length > 1) for (const job of jobs) await this.#commit([job]);
      else jobs[0]?.failed(translated(error));
      return;
    }
    for (const { path, textOf } of jobs) this.#unsettled.set(path, textOf);
    this.#startTimer();
    try {
      // Blocking costs less than the thread pool, but of many there are more to come: they may get ready meanwhile.
      if (jobs.length <= few) this.#journal.sync();
      else await this.#journal.syncInBackground();
    } catch (cause) {
      for (const { path, failed } of jobs)
        failed(new OutcomeUnknownError(`${path} was written, but the disk did not confirm it`, { cause }));
      return;
    }
    for (const { done } of jobs) done();
  }

  async #settleNow(): Promise<void> {
    this.#stopTimer();
    if (this.#mayTurn) {
      this.#journal.turn();
      this.#mayTurn = false;
    }
    const unsettled = [...this.#unsettled];
    try {
      await placeFiles(
        unsettled.map(([path, textOf]) => ({ path, textOf })),
        this.#files,
      );
    } catch (error) {
      this.#onTrouble(error);
      this.#startTimer();
      return;
    }
    for (const [path, textOf] of unsettled) if (this.#unsettled.get(path) === textOf) this.#unsettled.delete(path);
    this.#mayTurn = true;
    if (this.#unsettled.size > 0) this.#startTimer();
  }

  #startTimer(): void {
    if (this.#closed) return;
    const now = performance.now();
    if (this.#timer !== null) {
      if (now - this.#timer.since < settleWithin - settleAfter) this.#timer.timeout.refresh();
      return;
    }
    const timeout = setTimeout(() => {
      this.#timer = null;
      void this.settle();
    }, settleAfter).unref();
    this.#timer = { timeout, since: now };
  }

  #stopTimer(): void {
    clearTimeout(this.#timer?.timeout);
    this.#timer = null;
  }

  #relative(path: string): string {
    const inside = path.slice(this.#directory.length);
    return sep === '/' ? inside : inside.replaceAll(sep, '/');
  }
}

const journalFolder = (directory: string): string => join(directory, 'journal');

/** What the files are to hold by the journal of an earlier process. */
const leftIn = (folder: string, { directory, merge }: DurableWriterParts): readonly FileToPlace[] => {
  const texts = new Map<string, string | null>();
  const additions = new Map<string, string[]>();
  for (const record of Journal.recover(folder)) {
    const { path } = record;
    if ('addition' in record) {
      const before = additions.get(path);
      if (before === undefined) additions.set(path, [record.addition]);
      else before.push(record.addition);
    } else {
      texts.set(path, record.text);
      additions.delete(path);
    }
  }
  for (const [path, added] of additions) {
    const text = texts.get(path);
    texts.set(path, merge(path, text === undefined ? readText(join(directory, path)) : text, added));
  }
  return [...texts].map(([path, text]) => ({ path: join(directory, path), textOf: () => text }));
};

const readText = (path: string): string | null => {
  // Asked first: of a new claim there is no file, and the error that says so costs more than reading one.
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return null;
  // A document is a few kilobytes from the page cache: the blocking call is several times cheaper than the other.
  return readFileSync(path, 'utf8');
};

const translated = (error: unknown): unknown =>
  isDiskFull(error) ? new StorageFullError('the disk is full; nothing was changed', { cause: error }) : error;
