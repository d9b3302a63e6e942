import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import { change } from '../storage/sample-claims.ts';
import { documentOf } from './claim-documents.ts';
import { clock, filledFolder } from './filled-store.ts';
import type { Saver } from './saver.ts';

/** A step without an event, so that documents keep their size however often they are saved. */
export const ours = async (claims: number): Promise<Saver> => {
  const store = await openLowdbStore({ directory: await filledFolder(claims), clock });
  const revisions = new Map<number, number>();
  return {
    name: 'ours',
    claims,
    save: async (number) => {
      const { claim } = documentOf(number);
      const basedOn = revisions.get(number) ?? (await store.claims.load(claim.id))?.revision ?? 0;
      revisions.set(number, await store.claims.save(change(claim, basedOn, { events: [] })));
    },
    close: () => store.close(),
  };
};

/** What a disk asks for so many bytes: one insert of a document's text, nothing read, checked or found by. */
export const bareInsert = (directory: string): Saver => {
  mkdirSync(directory, { recursive: true });
  const database = new DatabaseSync(join(directory, 'bare.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE claims (number INTEGER PRIMARY KEY, document TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO claims (document) VALUES (?)');
  return {
    name: 'SQLite',
    claims: 0,
    save: async (number) => void insert.run(JSON.stringify(documentOf(number))),
    close: async () => database.close(),
  };
};
