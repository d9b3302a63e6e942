import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import sinon from 'sinon';
import { ConcurrencyError, EarlierFormatError, NewerFormatError, StoreFailedError } from '../../../storage/errors.ts';
import { type DocumentKind, DocumentRow } from '../../../storage/lowdb/document-row.ts';
import { layout } from '../../../storage/lowdb/schema.ts';
import { SqliteFile } from '../../../storage/lowdb/sqlite-file.ts';
import { FaultyDatabase } from './faulty-database.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';

type Value = { readonly name: string };
const kind: DocumentKind<Value> = {
  table: 'diary',
  format: { current: 1, upgrades: {} },
  check: (document) => ({ name: String(document.name) }),
};

describe("the store's SQLite file", () => {
  let directory: string;
  let path: string;
  let database: FaultyDatabase;
  let file: SqliteFile;
  let troubles: unknown[];

  const open = (): void => {
    file = new SqliteFile(
      path,
      (error) => troubles.push(error),
      (at) => {
        database = new FaultyDatabase(at);
        return database;
      },
    );
  };
  const put = (key: string, name = key): Promise<void> =>
    file.write(() => {
      file.run('INSERT INTO diary (key, revision, document) VALUES (?, 1, ?)', key, `{"format":1,"name":"${name}"}`);
    });
  const keys = (): readonly unknown[] => file.all('SELECT key FROM diary ORDER BY key').map(({ key }) => key);
  const commits = (): number => database.executed.filter((sql) => sql === 'COMMIT').length;
  const checkpoints = (): number => database.executed.filter((sql) => sql.includes('wal_checkpoint')).length;
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  beforeEach(async () => {
    directory = await temporaryFolder();
    path = join(directory, 'store.sqlite');
    troubles = [];
    open();
  });
  afterEach(async () => {
    file.close();
    await removeFolder(directory);
  });

  it('is written to the disk at each commit, in a log that is not carried over by the way', () => {
    assert.equal(file.get('PRAGMA journal_mode')?.journal_mode, 'wal');
    assert.equal(file.get('PRAGMA synchronous')?.synchronous, 2);
    assert.equal(file.get('PRAGMA wal_autocheckpoint')?.wal_autocheckpoint, 0);
  });

  it('takes what comes in one turn of the event loop in one transaction', async () => {
    await Promise.all(['a', 'b', 'c'].map((key) => put(key)));
    assert.equal(commits(), 1);
    await put('d');
    await put('e');
    assert.equal(commits(), 3);
    assert.deepEqual(keys(), ['a', 'b', 'c', 'd', 'e']);
  });

  it('has no write before its turn has come, and a write that failed not at all', async () => {
    const writes = Promise.allSettled([
      put('a'),
      file.write(() => {
        file.run('DELETE FROM diary');
        throw new RangeError('no');
      }),
      put('b'),
      put('a'),
    ]);
    assert.deepEqual(keys(), []);
    const outcomes = await writes;
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled', 'rejected'],
    );
    assert.ok(outcomes[1]?.status === 'rejected' && outcomes[1].reason instanceof RangeError);
    assert.deepEqual(keys(), ['a', 'b']);
  });

  it('lets one of two rows win that were read at the same revision and are written in one batch', async () => {
    const rows = [1, 2].map(() => new DocumentRow(file, kind, 'key'));
    for (const expected of [null, { name: 'first' }]) {
      for (const row of rows) assert.deepEqual(await row.read(), expected);
      const [first, second] = await Promise.allSettled([
        rows[0]?.write({ name: expected === null ? 'first' : 'third' }),
        rows[1]?.write({ name: 'second' }),
      ]);
      assert.equal(first.status, 'fulfilled');
      assert.ok(second.status === 'rejected' && second.reason instanceof ConcurrencyError);
    }
    assert.equal(commits(), 2);
    assert.deepEqual(await rows[0]?.read(), { name: 'third' });
    await rows[1]?.read();
    await rows[0]?.remove();
    await assert.rejects(rows[1]?.write({ name: 'second' }) ?? Promise.resolve(), ConcurrencyError);
    assert.deepEqual(keys(), []);
  });

  it('writes a row by what it was given, whatever becomes of that', async () => {
    const given = { name: 'before' };
    const writing = new DocumentRow(file, kind, 'key').write(given);
    given.name = 'after';
    await writing;
    assert.deepEqual(await new DocumentRow(file, kind, 'key').read(), { name: 'before' });
  });

  it('refuses what comes after it was closed, and has what came before', async () => {
    const writing = put('a');
    file.close();
    await writing;
    await assert.rejects(put('b'), /closed/);
    open();
    assert.deepEqual(keys(), ['a']);
  });

  it('is not opened where a newer version has laid it out, and left as it is', () => {
    file.close();
    const other = new DatabaseSync(path);
    other.exec(`PRAGMA user_version = ${layout + 1}`);
    other.close();
    assert.throws(open, NewerFormatError);
    const again = new DatabaseSync(path);
    assert.equal(again.prepare('PRAGMA user_version').get()?.user_version, layout + 1);
    again.exec(`PRAGMA user_version = ${layout}`);
    again.close();
    open();
  });

  it('is not opened where a development version has laid it out: it says so in one sentence, and leaves it as it is', () => {
    const earlier = join(directory, 'earlier.sqlite');
    const other = new DatabaseSync(earlier);
    other.exec('CREATE TABLE claims (key INTEGER); PRAGMA user_version = 1');
    assert.throws(
      () => new SqliteFile(earlier, () => {}),
      (error) => {
        assert.ok(error instanceof EarlierFormatError);
        assert.match(error.message, /^[^ ]+ holds data of a development version[^.]+$/);
        return true;
      },
    );
    assert.equal(other.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n, 1);
    other.close();
  });

  it('holds everything in one file when it was closed', async () => {
    await put('a');
    assert.ok(statSync(`${path}-wal`).size > 0);
    file.close();
    assert.equal(existsSync(`${path}-wal`), false);
    open();
  });

  it('refuses work after an I/O error that came in the middle of a query', async () => {
    await put('a');
    database.rows = 'fail';
    assert.throws(() => keys(), /I\/O/);
    database.rows = 'sound';
    assert.throws(() => file.check(), StoreFailedError);
  });

  it('is not carried over when it closes after an I/O error', async () => {
    await put('a');
    const before = readFileSync(path);
    database.commit = 'not reached';
    await assert.rejects(put('b'));
    const tried = checkpoints();
    file.close();
    assert.equal(checkpoints(), tried);
    assert.deepEqual(readFileSync(path), before);
    assert.ok(statSync(`${path}-wal`).size > 0);
    open();
    assert.deepEqual(keys(), ['a']);
  });

  describe('by itself', () => {
    let time: sinon.SinonFakeTimers;
    beforeEach(() => {
      time = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    });
    afterEach(() => time.restore());

    it('is carried over when it has been quiet for a second', async () => {
      await put('a');
      time.tick(999);
      await put('b');
      time.tick(999);
      assert.equal(checkpoints(), 0);
      time.tick(1);
      assert.equal(checkpoints(), 1);
      time.tick(10_000);
      assert.equal(checkpoints(), 1);
    });

    it('is carried over now and then where it is never quiet', async () => {
      for (let batch = 0; batch < 10; batch += 1)
        await Promise.all(Array.from({ length: 100 }, (_, index) => put(`${batch}/${index}`)));
      assert.equal(checkpoints(), 1);
    });

    it('is carried over later when somebody still reads what was before', async () => {
      await put('a');
      const reader = new DatabaseSync(path, { readOnly: true });
      reader.exec('BEGIN');
      reader.prepare('SELECT count(*) FROM diary').get();
      await put('b');
      time.tick(1_000);
      assert.equal(checkpoints(), 1);
      reader.close();
      time.tick(1_000);
      assert.equal(checkpoints(), 2);
      time.tick(10_000);
      assert.equal(checkpoints(), 2);
      assert.deepEqual(troubles, []);
    });

    it('tells it when that fails, and does no more of it after an I/O error', async () => {
      await put('a');
      database.checkpoints = 'fail';
      time.tick(1_000);
      assert.equal(troubles.length, 1);
      await turn();
      time.tick(60_000);
      assert.equal(checkpoints(), 1);
    });
  });
});
