import { accessSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FolderDocuments } from '../documents/folder-documents.ts';
import { DurableWriter } from '../files/durable-writer.ts';
import { type FileSystem, nodeFileSystem } from '../files/file-system.ts';
import { takeProcessLock } from '../files/process-lock.ts';
import type { Store } from '../store.ts';
import { withAdditions } from './claims/claim-additions.ts';
import { ClaimFiles } from './claims/claim-files.ts';
import { claimFormat } from './claims/claim-format.ts';
import { ClaimNumbers } from './claims/claim-numbers.ts';
import { LowdbClaims } from './claims/lowdb-claims.ts';
import type { Clock } from './clock.ts';
import type { DocumentFormat } from './document-format.ts';
import { KeyedDocuments } from './keyed-documents.ts';
import { claimCardsSchema, LowdbCards } from './lowdb-cards.ts';
import { diarySchema, LowdbDiary } from './lowdb-diary.ts';
import { deskSchema, LowdbPeople, referenceSchema, settingsSchema } from './lowdb-people.ts';
import { LowdbSubscriptions, mutedClaimsSchema, subscriptionSchema } from './lowdb-subscriptions.ts';
import { LowdbWaitingFiles, waitingFilesSchema } from './lowdb-waiting-files.ts';
import { SetAsideFolder } from './set-aside-folder.ts';

export type LowdbStoreOptions = {
  /** Made where it is missing. One process at a time may have it open. */
  readonly directory: string;
  readonly clock: Clock;
  readonly log?: (message: string, detail: object) => void;
  /** Milliseconds to wait for another process to end; 5,000 unless told. */
  readonly lockPatience?: number;
  readonly fileSystem?: FileSystem;
  readonly claimFormat?: DocumentFormat;
  /** Called once the documents are being read, many of them in a thread of its own: time for what else a start has to do. */
  readonly whileReading?: () => Promise<unknown>;
};

/** What fails is thrown when the other has come to its end, too: the lock is not freed while something goes on. */
const bothSettled = async (reading: Promise<void>, whileReading: () => unknown = () => {}): Promise<void> => {
  const results = await Promise.allSettled([reading, (async () => whileReading())()]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
};

const smallFormat: DocumentFormat = { current: 1, upgrades: {} };

/**
 * Opens the store of one process in a folder of JSON documents.
 * @throws StoreLockedError when another process has it open.
 * @throws NewerFormatError when a newer version of the bot wrote in it.
 */
export const openLowdbStore = async (options: LowdbStoreOptions): Promise<Store> => {
  const { directory, clock, log = () => {} } = options;
  const folder = (name: string): string => {
    const path = join(directory, name);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return path;
  };
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const unlock = await takeProcessLock(join(directory, 'lock'), options.lockPatience ?? 5000);
  try {
    const formatOfClaims = options.claimFormat ?? claimFormat;
    const writer = await DurableWriter.open({
      directory,
      files: options.fileSystem ?? nodeFileSystem,
      merge: (_path, text, additions) => withAdditions(text, additions, formatOfClaims),
      onTrouble: (error) => log('documents could not be put in their places; the journal holds them', { error }),
    });
    const setAside = new SetAsideFolder(directory, log);
    const small = <T>(name: string, schema: ConstructorParameters<typeof KeyedDocuments<T>>[2]): KeyedDocuments<T> =>
      new KeyedDocuments<T>(folder(name), smallFormat, schema, writer, setAside);

    const files = new ClaimFiles(folder('claims'), formatOfClaims, writer, setAside);
    const numbers = await ClaimNumbers.open(join(directory, 'numbers.json'), writer, setAside, files.highestNumber());
    const claims = new LowdbClaims(files, numbers, clock);
    await bothSettled(claims.rebuild(), options.whileReading);

    const settings = small('people', settingsSchema);
    const references = small('references', referenceSchema);
    const desk = small('desk', deskSchema);
    const cards = small('cards', claimCardsSchema);
    const subscriptions = small('subscriptions', subscriptionSchema);
    const muted = small('muted-claims', mutedClaimsSchema);
    const diary = small('diary', diarySchema);
    const waiting = small('waiting-files', waitingFilesSchema);
    const documents = await FolderDocuments.open(folder('documents'));

    let closing: Promise<void> | null = null;
    const close = async (): Promise<void> => {
      for (const part of [claims, settings, references, desk, cards, subscriptions, muted, diary, waiting, documents])
        await part.idle();
      await writer.close();
      unlock();
    };
    return {
      claims,
      people: new LowdbPeople(settings, references, desk),
      cards: new LowdbCards(cards),
      subscriptions: new LowdbSubscriptions(subscriptions, muted),
      diary: new LowdbDiary(diary),
      waitingFiles: new LowdbWaitingFiles(waiting),
      documents,
      get setAside() {
        return setAside.moved;
      },
      ready: async () => {
        if (closing !== null) throw new Error('the store is closed');
        accessSync(join(directory, 'claims'));
      },
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
};
