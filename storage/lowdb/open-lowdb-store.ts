import { accessSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FolderDocuments } from '../documents/folder-documents.ts';
import { EarlierFormatError } from '../errors.ts';
import { KeyQueue } from '../files/key-queue.ts';
import type { SetAside, Store } from '../store.ts';
import { LowdbClaims } from './claims/lowdb-claims.ts';
import type { DocumentFormat } from './document-format.ts';
import { DocumentTable, type OpenTable, type Tables } from './document-table.ts';
import { LowdbCards } from './lowdb-cards.ts';
import { lowdbConversations } from './lowdb-conversations.ts';
import { lowdbDiary, lowdbReviewDesk } from './lowdb-deployment.ts';
import { lowdbFirms } from './lowdb-firms.ts';
import { LowdbOutbox } from './lowdb-outbox.ts';
import { lowdbSettings } from './lowdb-settings.ts';
import { lowdbSubscriptions } from './lowdb-subscriptions.ts';
import { lowdbWaitingFiles } from './lowdb-waiting-files.ts';
import { takeProcessLock } from './process-lock.ts';
import { type OpenDatabase, ofDevelopment, SqliteFile } from './sqlite-file.ts';
import { documentsFolder, lockFile, storeFile } from './store-files.ts';

export type LowdbStoreOptions = {
  /** Made where it is missing. One process at a time may have it open. */
  readonly directory: string;
  readonly clock: { readonly now: () => Temporal.Instant };
  readonly log?: (message: string, detail: object) => void;
  /** Milliseconds to wait for another process to end; 5,000 unless told. */
  readonly lockPatience?: number;
  readonly openDatabase?: OpenDatabase;
  readonly claimFormat?: DocumentFormat;
};

const firstFormat: DocumentFormat = { current: 1, upgrades: {} };

/** @throws EarlierFormatError when files of claims lie here, as this bot kept them before it had its first release. */
const refuseEarlierFormat = (directory: string): void => {
  if (existsSync(join(directory, storeFile))) return;
  if (['claims', 'journal'].some((name) => existsSync(join(directory, name))))
    throw new EarlierFormatError(ofDevelopment(directory));
};

/**
 * Opens the store of one process: a SQLite file of documents, and a folder of their files.
 * @throws StoreLockedError when another process has it open.
 * @throws EarlierFormatError when the folder holds data from before this format.
 * @throws NewerFormatError when a newer version of the bot wrote in it.
 */
export const openLowdbStore = async (options: LowdbStoreOptions): Promise<Store> => {
  const { directory, clock, log = () => {} } = options;
  refuseEarlierFormat(directory);
  mkdirSync(join(directory, documentsFolder), { recursive: true, mode: 0o700 });
  const unlock = await takeProcessLock(join(directory, lockFile), options.lockPatience ?? 5000);
  let opened: SqliteFile | null = null;
  try {
    const path = join(directory, storeFile);
    const setAside: SetAside[] = [];
    const reportSetAside = (what: SetAside): void => {
      setAside.push(what);
      const { table, key, movedTo, why } = what;
      // Keys of other tables name people.
      log('document set aside: it could not be read', { table, movedTo, why, ...(table === 'claims' && { key }) });
    };
    const file = new SqliteFile(
      path,
      (error) => log("what was written could not be carried over into the store's file; its log holds it", { error }),
      options.openDatabase,
    );
    opened = file;
    const documents = await FolderDocuments.open(join(directory, documentsFolder));
    const tables: Tables = { file, queue: new KeyQueue(), reportSetAside };
    const openTable: OpenTable = (table, schema, columns) => {
      const check = (document: object) => schema.parse(document);
      return new DocumentTable(tables, { table, format: firstFormat, check, ...(columns && { columns }) });
    };
    const claims = new LowdbClaims(tables, () => clock.now(), options.claimFormat ?? firstFormat);

    const close = async (): Promise<void> => {
      await tables.queue.idle();
      await documents.idle();
      file.close();
      unlock();
    };
    let closing: Promise<void> | null = null;
    return {
      claims,
      outbox: new LowdbOutbox(file, claims),
      settings: lowdbSettings(openTable),
      conversations: lowdbConversations(openTable),
      reviewDesk: lowdbReviewDesk(openTable),
      cards: new LowdbCards(openTable),
      subscriptions: lowdbSubscriptions(openTable),
      diary: lowdbDiary(openTable),
      firms: lowdbFirms(openTable),
      waitingFiles: lowdbWaitingFiles(openTable),
      documents,
      get setAside() {
        return [...setAside];
      },
      ready: async () => {
        file.check();
        accessSync(path);
      },
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    opened?.close();
    unlock();
    throw error;
  }
};
