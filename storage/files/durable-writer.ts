import { readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { OutcomeUnknownError, StorageFullError } from '../errors.ts';
import { type FileSystem, isDiskFull } from './file-system.ts';
import { Journal } from './journal.ts';
import { placeFiles } from './place-files.ts';

type Job = {
  readonly path: string;
  readonly text: string | null;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};

/** What a file is to hold and does not yet. */
type Unsettled = { readonly text: string | null };

/** Bytes of the journal at which its files are put in their places; and those at which new writes wait until they are. */
const settleAt = 32 * 1024 * 1024;
const mostBytes = 4 * settleAt;

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
  readonly #unsettled = new Map<string, Unsettled>();
  /** Nothing in the journal's resting file is of use any more. */
  #mayTurn = true;

  private constructor(directory: string, files: FileSystem, onTrouble: (error: unknown) => void) {
    this.#directory = join(directory, sep);
    this.#files = files;
    this.#journal = new Journal(journalFolder(directory), files);
    this.#onTrouble = onTrouble;
  }

  /**
   * Puts in place what an earlier process left in the journal; to be called before any of the files is read.
   * @param directory the store's folder, which all paths lie in; the journal is its folder `journal`.
   * @param onTrouble hears why files could not be put in their places; it is tried again.
   */
  static async open(directory: string, files: FileSystem, onTrouble: (error: unknown) => void): Promise<DurableWriter> {
    const folder = journalFolder(directory);
    const last = new Map([...Journal.recover(folder)].map(({ path, text }) => [path, text]));
    const toPlace = [...last].map(([path, text]) => ({ path: join(directory, path), text }));
    await placeFiles(toPlace, files).catch((error: unknown) => {
      throw translated(error);
    });
    Journal.forget(folder);
    return new DurableWriter(directory, files, onTrouble);
  }

  /** The text last written, or what the file holds; null when there is none. */
  read(path: string): string | null {
    const unsettled = this.#unsettled.get(path);
    return unsettled === undefined ? readText(path) : unsettled.text;
  }

  /**
   * @throws StorageFullError when the disk is full; the old text stands.
   * @throws OutcomeUnknownError when the new text stands but the disk did not confirm it.
   */
  write(path: string, text: string): Promise<void> {
    return this.#enqueue(path, text);
  }

  /** Durably removes a file that exists. */
  remove(path: string): Promise<void> {
    return this.#enqueue(path, null);
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

  #enqueue(path: string, text: string | null): Promise<void> {
    if (this.#closed) return Promise.reject(new Error('the store is closed'));
    return new Promise((done, failed) => {
      this.#waiting.push({ path, text, done, failed });
      this.#flushing ??= this.#flush();
    });
  }

  async #flush(): Promise<void> {
    // Waiting for the end of this turn of the event loop lets everybody who is ready to save join.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      if (this.#journal.length > mostBytes) await this.settle();
      const jobs = this.#waiting;
      this.#waiting = [];
      await this.#commit(jobs);
      if (this.#mayTurn && this.#journal.length > settleAt) void this.settle();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#flushing = null;
  }

  async #commit(jobs: readonly Job[]): Promise<void> {
    try {
      this.#journal.write(jobs.map(({ path, text }) => ({ path: this.#relative(path), text })));
    } catch (error) {
      // Of several there may be some for which there is room.
      if (jobs.length > 1) for (const job of jobs) await this.#commit([job]);
      else jobs[0]?.failed(translated(error));
      return;
    }
    for (const { path, text } of jobs) this.#unsettled.set(path, { text });
    this.#startTimer();
    try {
      this.#journal.sync();
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
    const toPlace = [...this.#unsettled].map(([path, unsettled]) => ({ path, unsettled, text: unsettled.text }));
    try {
      await placeFiles(toPlace, this.#files);
    } catch (error) {
      this.#onTrouble(error);
      this.#startTimer();
      return;
    }
    for (const { path, unsettled } of toPlace)
      if (this.#unsettled.get(path) === unsettled) this.#unsettled.delete(path);
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
    const timeout = setTimeout(() => void this.settle(), settleAfter).unref();
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

const readText = (path: string): string | null => {
  // Asked first: of a new claim there is no file, and the error that says so costs more than reading one.
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return null;
  // A document is a few kilobytes from the page cache: the blocking call is several times cheaper than the other.
  return readFileSync(path, 'utf8');
};

const translated = (error: unknown): unknown =>
  isDiskFull(error) ? new StorageFullError('the disk is full; nothing was changed', { cause: error }) : error;
