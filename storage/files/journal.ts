import { existsSync, mkdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type FileSystem, nodeFileSystem, syncFolder } from './file-system.ts';
import { JournalFile, readJournalFile } from './journal-file.ts';
import type { JournalRecord } from './journal-record.ts';

const fileNames = ['a.journal', 'b.journal'] as const;

/**
 * Write-ahead journal: what is to stand in the store's files is first written here, many files' texts in one go and with one sync.
 * Two files take turns: while the files that one speaks of are put in their places, the other takes what comes.
 */
export class Journal {
  readonly #folder: string;
  #active: JournalFile;
  #resting: JournalFile;

  /** @param folder made where it is missing; must hold no journal of an earlier process any more. */
  constructor(folder: string, files: FileSystem) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
    const [first, second] = fileNames;
    this.#active = new JournalFile(join(folder, first), files);
    this.#resting = new JournalFile(join(folder, second), files);
    this.#active.begin(1);
  }

  /**
   * What an earlier process left here, oldest first: the last record of a path is what its file is to hold. Two generations that
   * do not follow each other come from a copy during which the journal went on: the older one stands in its files long since.
   */
  static *recover(folder: string): Generator<JournalRecord> {
    const contents = fileNames
      .map((name) => join(folder, name))
      .filter((path) => existsSync(path))
      .map(readJournalFile)
      .filter((content) => content !== null)
      .sort((a, b) => a.generation - b.generation);
    const newest = contents.at(-1)?.generation ?? 0;
    for (const { generation, records } of contents) if (generation >= newest - 1) yield* records;
  }

  /** Gives up what an earlier process left; only once all of it stands in its files. */
  static forget(folder: string): void {
    const ages = fileNames
      .map((name) => join(folder, name))
      .filter((path) => existsSync(path))
      .map((path) => ({ path, generation: readJournalFile(path)?.generation ?? 0 }))
      .sort((a, b) => a.generation - b.generation);
    // The older one first: alone it would bring back what the younger one has replaced.
    for (const { path } of ages) {
      unlinkSync(path);
      syncFolder(nodeFileSystem, folder);
    }
  }

  /** Bytes written since the last `turn`. */
  get length(): number {
    return this.#active.length;
  }

  /** @throws what the disk throws; then none of the records counts. */
  write(records: readonly JournalRecord[]): void {
    this.#active.write(records);
  }

  /** Blocks until the disk has what was written. */
  sync(): void {
    this.#active.sync();
  }

  syncInBackground(): Promise<void> {
    return this.#active.syncInBackground();
  }

  /** What comes from here on goes to the other file, whose records must all stand in their files by now. */
  turn(): void {
    const generation = this.#active.generation + 1;
    [this.#active, this.#resting] = [this.#resting, this.#active];
    this.#active.begin(generation);
  }

  /** @param isSettled everything stands in its files: the journal is of no more use. */
  close(isSettled: boolean): void {
    const hadFiles = this.#active.exists || this.#resting.exists;
    this.#resting.close();
    this.#active.close();
    if (isSettled && hadFiles) Journal.forget(this.#folder);
  }
}
