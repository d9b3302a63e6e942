import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import {
  EarlierFormatError,
  NewerFormatError,
  OutcomeUnknownError,
  StorageFullError,
  StoreFailedError,
} from '../errors.ts';
import { layout, schema } from './schema.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** SQLite's primary result codes that mean something here. Source: docs/formats.md#sqlite. */
export const sqlite = { busy: 5, ioError: 10, full: 13 } as const;

/** The primary result code of an error that SQLite reported. */
export const resultCodeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;

/** Opens SQLite on a file; a test gives one whose disk fails. */
export type OpenDatabase = (path: string) => DatabaseSync;

/** Milliseconds to wait for a program that writes to the file without being asked to, e.g. SQLite's own shell. */
const timeout = 1_000;
export const openDatabase: OpenDatabase = (path) => new DatabaseSync(path, { timeout });

/** Milliseconds without a write after which the log of writes is carried over into the file. */
const idleMilliseconds = 1_000;
/** Writes after which that is done although it is never quiet: the log then has some 40 MB. */
const mostWritesInLog = 1_000;

/** Said of what is there from before this layout: no release wrote it. */
export const ofDevelopment = (path: string): string =>
  `${path} holds data of a development version of the bot, which this version does not read: move the folder away, or set DATA_DIR to another one`;

type Waiting = {
  readonly work: () => void;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};
/** What became of a write; undefined when it stands on the disk. */
type Outcome = { readonly error: unknown } | undefined;

/**
 * One SQLite file. Reads are answered at once. Writes that come in one turn of the event loop share a transaction, each in a
 * savepoint of its own; a write that returned has reached the disk.
 */
export class SqliteFile {
  readonly path: string;
  readonly #database: DatabaseSync;
  readonly #onTrouble: (error: unknown) => void;
  readonly #statements = new Map<string, StatementSync>();
  #waiting: Waiting[] = [];
  #writesInLog = 0;
  #idle: NodeJS.Timeout | undefined;
  #ended: Error | null = null;

  /**
   * @param onTrouble is told when the log could not be carried over.
   * @throws NewerFormatError when a newer version of the bot has changed the layout of the file.
   * @throws EarlierFormatError when the file is laid out as only development versions had it.
   */
  constructor(path: string, onTrouble: (error: unknown) => void, open: OpenDatabase = openDatabase) {
    this.path = path;
    this.#onTrouble = onTrouble;
    this.#database = open(path);
    try {
      this.#database.exec(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -32000',
      );
      this.#layOut();
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  #layOut(): void {
    const written = Number(this.get('PRAGMA user_version')?.user_version);
    if (written > layout)
      throw new NewerFormatError(
        `${this.path} was written by a newer version of the bot: start the newer version again, or restore a backup from before it`,
      );
    if (written === 0) this.#database.exec(`BEGIN IMMEDIATE; ${schema} COMMIT`);
    else if (written < layout) throw new EarlierFormatError(ofDevelopment(this.path));
  }

  get(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.#ask(() => this.#prepare(sql).get(...values));
  }

  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return this.#ask(() => this.#prepare(sql).all(...values));
  }

  /** Only within a write. @returns how many rows it changed. */
  run(sql: string, ...values: readonly SQLInputValue[]): number {
    return this.#ask(() => {
      const statement = this.#prepare(sql);
      // The last row id, which comes with it, is one of the search index's own: beyond what a number holds.
      statement.setReadBigInts(true);
      return Number(statement.run(...values).changes);
    });
  }

  /**
   * @param work changes rows. It is called once more when an error of another write ended the transaction, so it must do the
   * same again.
   * @throws what `work` throws; nothing has changed then.
   * @throws StorageFullError when the disk is full; nothing has changed.
   * @throws OutcomeUnknownError when the disk did not confirm the write.
   */
  write(work: () => void): Promise<void> {
    return new Promise((done, failed) => {
      if (this.#waiting.push({ work, done, failed }) === 1) setImmediate(() => this.#flush());
    });
  }

  /** @throws StoreFailedError after an I/O error. */
  check(): void {
    if (this.#ended !== null) throw this.#ended;
  }

  /** Carries the log of writes over into the file. What can't be carried over now stays in the log. */
  checkpoint(mode: 'PASSIVE' | 'TRUNCATE' = 'PASSIVE'): void {
    if (this.#ended !== null) return;
    try {
      const { busy, log, checkpointed } = this.get(`PRAGMA wal_checkpoint(${mode})`) ?? {};
      // A reader, e.g. a backup, still needs what stands in the log.
      if (busy === 0 && log === checkpointed) this.#writesInLog = 0;
      else this.#checkpointWhenIdle();
    } catch (error) {
      this.#onTrouble(error);
      this.#checkpointWhenIdle();
    }
  }

  /** Writes what waits, and closes the file. */
  close(): void {
    this.#flush();
    clearTimeout(this.#idle);
    this.checkpoint('TRUNCATE');
    clearTimeout(this.#idle);
    if (this.#ended === null) this.#database.close();
    else this.#closeAsItIs();
    this.#ended = new Error('the store is closed');
  }

  /** SQLite carries the log over when the last one closes: after an I/O error a reader that closes later keeps it from that. */
  #closeAsItIs(): void {
    const reader = new DatabaseSync(this.path, { readOnly: true, timeout });
    try {
      reader.prepare('SELECT count(*) FROM sqlite_schema').get();
    } finally {
      this.#database.close();
      reader.close();
    }
  }

  #flush(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    const outcomes = this.#commit(batch);
    for (const [index, { done, failed }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) done();
      else failed(outcome.error);
    }
    this.#writesInLog += batch.length;
    if (this.#writesInLog >= mostWritesInLog) this.checkpoint();
    else this.#checkpointWhenIdle();
  }

  #commit(batch: readonly Waiting[]): readonly Outcome[] {
    const all = (error: unknown): readonly Outcome[] => batch.map(() => ({ error: this.#named(error) }));
    try {
      this.#execute('BEGIN IMMEDIATE');
    } catch (error) {
      return all(error);
    }
    let outcomes: readonly Outcome[];
    try {
      outcomes = batch.map((one) => this.#attempt(one));
    } catch (error) {
      this.#rollBack();
      return this.#eachAlone(batch, error);
    }
    try {
      this.#execute('COMMIT');
      return outcomes;
    } catch (error) {
      this.#rollBack();
      if (resultCodeOf(error) !== sqlite.ioError) return this.#eachAlone(batch, error);
      return all(new OutcomeUnknownError('the disk did not confirm what was written', { cause: error }));
    }
  }

  /** An error took the whole transaction with it: the others of the batch may still find room. */
  #eachAlone(batch: readonly Waiting[], error: unknown): readonly Outcome[] {
    if (batch.length === 1) return [{ error: this.#named(error) }];
    return batch.flatMap((one) => this.#commit([one]));
  }

  /** @throws what ended the transaction. */
  #attempt({ work }: Waiting): Outcome {
    this.#execute('SAVEPOINT one');
    try {
      work();
      this.#execute('RELEASE one');
      return undefined;
    } catch (error) {
      if (this.#ended !== null || !this.#database.isTransaction) throw error;
      this.#execute('ROLLBACK TO one');
      this.#execute('RELEASE one');
      return { error: this.#named(error) };
    }
  }

  #rollBack(): void {
    try {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    } catch (error) {
      this.#fail(error);
    }
  }

  #named(error: unknown): unknown {
    if (resultCodeOf(error) === sqlite.full) return new StorageFullError('the disk is full', { cause: error });
    return resultCodeOf(error) === sqlite.ioError ? (this.#ended ?? error) : error;
  }

  #execute(sql: string): void {
    this.#ask(() => this.#database.exec(sql));
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #ask<T>(question: () => T): T {
    this.check();
    try {
      return question();
    } catch (error) {
      if (resultCodeOf(error) === sqlite.ioError) this.#fail(error);
      throw error;
    }
  }

  /** What the disk says from now on need not be what stands on it. */
  #fail(error: unknown): void {
    clearTimeout(this.#idle);
    this.#ended ??= new StoreFailedError(
      'the disk reported an I/O error: the store does no more work until the bot is started again',
      { cause: error },
    );
  }

  #checkpointWhenIdle(): void {
    clearTimeout(this.#idle);
    if (this.#ended === null) this.#idle = setTimeout(() => this.checkpoint(), idleMilliseconds).unref();
  }
}
