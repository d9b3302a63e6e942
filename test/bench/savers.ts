import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import { openDatabase } from '../../storage/lowdb/sqlite-file.ts';
import { change } from '../storage/sample-claims.ts';
import { documentOf, filingOf } from './claim-documents.ts';
import type { Saver } from './saver.ts';

export const clock = { now: () => Temporal.Instant.from('2026-11-20T10:00:00Z') };
const numbersTo = (claims: number): readonly number[] => Array.from({ length: claims }, (_, index) => index + 1);

/** Through the store itself; that it reaches the disk at each commit is left out, for what stands there before the measurement. */
export const fillOurs = async (directory: string, claims: number): Promise<void> => {
  const store = await openLowdbStore({
    directory,
    clock,
    openDatabase: (path) => {
      const database = openDatabase(path);
      const prepared = database.exec.bind(database);
      database.exec = (sql) => prepared(sql.replace('synchronous = FULL', 'synchronous = OFF'));
      return database;
    },
  });
  const numbers = numbersTo(claims);
  for (let from = 0; from < claims; from += 500)
    await Promise.all(numbers.slice(from, from + 500).map((number) => store.claims.save(filingOf(number))));
  await store.close();
};

/** A step without an event, here and below, so that documents keep their size however often they are saved. */
export const ours = async (directory: string, claims: number): Promise<Saver> => {
  await fillOurs(directory, claims);
  const store = await openLowdbStore({ directory, clock });
  const revisions = new Map<number, number>();
  return {
    name: 'ours',
    claims,
    save: async (number) => {
      const basedOn = revisions.get(number) ?? 1;
      const { claim } = documentOf(number);
      revisions.set(number, await store.claims.save(change(claim, basedOn, { events: [] })));
    },
    close: () => store.close(),
  };
};

export const stockLowdb = async (directory: string, claims: number): Promise<Saver> => {
  mkdirSync(directory, { recursive: true });
  const low = new Low(new JSONFile<ReturnType<typeof documentOf>[]>(join(directory, 'db.json')), []);
  low.data = numbersTo(claims).map(documentOf);
  await low.write();
  return {
    name: 'stock lowdb (no fsync)',
    claims,
    save: async (number) => {
      await low.update((documents) => {
        const document = documents[number - 1];
        if (document === undefined) return;
        document.revision += 1;
      });
    },
    close: async () => {},
  };
};

export const sqliteFull = async (directory: string, claims: number): Promise<Saver> => {
  mkdirSync(directory, { recursive: true });
  const database = new DatabaseSync(join(directory, 'claims.db'));
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE claims (number INTEGER PRIMARY KEY, document TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO claims VALUES (?, ?)');
  database.exec('BEGIN');
  for (const number of numbersTo(claims)) insert.run(number, JSON.stringify(documentOf(number)));
  database.exec('COMMIT');
  const select = database.prepare('SELECT document FROM claims WHERE number = ?');
  const update = database.prepare('UPDATE claims SET document = ? WHERE number = ?');
  return {
    name: 'SQLite WAL FULL',
    claims,
    save: async (number) => {
      const document: ReturnType<typeof documentOf> = JSON.parse(String(select.get(number)?.document));
      document.revision += 1;
      update.run(JSON.stringify(document), number);
    },
    close: async () => database.close(),
  };
};
