import { DatabaseSync, type StatementSync } from 'node:sqlite';

const sqliteError = (message: string, errcode: number): Error =>
  Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', errcode });
const full = () => sqliteError('database or disk is full', 13);
/** SQLITE_IOERR_FSYNC. */
const ioError = () => sqliteError('disk I/O error', 1034);

/** SQLite over a disk that fails when a test says so. */
export class FaultyDatabase extends DatabaseSync {
  /** Transactions that are ended in their next write. */
  killed = 0;
  commit: 'sound' | 'not reached' | 'reached' = 'sound';
  writes: 'sound' | 'fail' = 'sound';
  /** Those that a query gives. */
  rows: 'sound' | 'fail' = 'sound';
  checkpoints: 'sound' | 'fail' = 'sound';
  onCheckpoint = (): void => {};
  readonly executed: string[] = [];

  override exec(sql: string): void {
    this.executed.push(sql);
    if (sql === 'RELEASE one' && this.killed > 0) {
      this.killed -= 1;
      super.exec('ROLLBACK');
      throw full();
    }
    if (sql === 'RELEASE one' && this.writes === 'fail') throw ioError();
    const fails = sql === 'COMMIT' && this.commit !== 'sound';
    if (!fails || this.commit === 'reached') super.exec(sql);
    if (fails) throw ioError();
  }

  override prepare(sql: string): StatementSync {
    const statement = super.prepare(sql);
    if (this.rows === 'fail' && sql.startsWith('SELECT')) {
      const failing = (): never => {
        throw ioError();
      };
      return Object.assign(statement, { all: failing });
    }
    if (!sql.startsWith('PRAGMA wal_checkpoint')) return statement;
    const get = statement.get.bind(statement);
    return Object.assign(statement, {
      get: () => {
        this.executed.push(sql);
        this.onCheckpoint();
        if (this.checkpoints === 'fail') throw ioError();
        return get();
      },
    });
  }

  /** @param spared pages that it may still grow by. */
  fillUp(spared = 0): void {
    const pages = Number(super.prepare('PRAGMA page_count').get()?.page_count);
    super.exec(`PRAGMA max_page_count = ${pages + spared}`);
  }

  freeUp(): void {
    super.exec('PRAGMA max_page_count = 4294967294');
  }
}
