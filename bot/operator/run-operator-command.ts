import { StoreLockedError } from '../../storage/errors.ts';
import { openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import { backup, OperatorError } from './backup.ts';
import { dropNotice, listOutbox, retryNotice } from './outbox.ts';
import { restore } from './restore.ts';

export type OperatorCommandParts = {
  readonly dataDir: string;
  readonly clock: Clock;
  readonly say: (line: string) => void;
};

const usage = {
  outbox: 'npm run outbox -- list | retry <notice> | drop <notice>',
  backup: 'npm run backup -- <folder>',
  restore: 'npm run restore -- <folder>',
} as const;
type OperatorCommand = keyof typeof usage;

export const isOperatorCommand = (name: string | undefined): name is OperatorCommand =>
  name !== undefined && Object.hasOwn(usage, name);

const withStore = async (
  { dataDir, clock }: OperatorCommandParts,
  work: (store: Store) => Promise<void>,
): Promise<void> => {
  let store: Store;
  try {
    store = await openLowdbStore({ directory: dataDir, clock, lockPatience: 0 });
  } catch (error) {
    if (!(error instanceof StoreLockedError)) throw error;
    throw new OperatorError(
      `The bot is running on ${dataDir}. Stop it first; it sends what is owed when it starts again.`,
    );
  }
  await work(store).finally(() => store.close());
};

const outbox = (args: readonly string[], parts: OperatorCommandParts): Promise<void> =>
  withStore(parts, async (store) => {
    const { clock, say } = parts;
    const [action = 'list', noticeId] = args;
    if (action === 'list') {
      const lines = await listOutbox(store);
      for (const line of lines) say([line.noticeId, line.outcome, line.at, line.detail].join('\t').trimEnd());
      if (lines.length === 0) say('Nothing is owed, and nothing has failed.');
    } else if (action === 'retry' && noticeId) {
      await retryNotice(store, noticeId, clock);
      say(`${noticeId} is owed again. It goes out when the bot starts, if it is still true.`);
    } else if (action === 'drop' && noticeId) {
      await dropNotice(store, noticeId, clock);
      say(`${noticeId} is dropped.`);
    } else throw new OperatorError(`Write: ${usage.outbox}`);
  });

const commands: Readonly<
  Record<OperatorCommand, (args: readonly string[], parts: OperatorCommandParts) => Promise<void>>
> = {
  outbox,
  backup: async ([folder], { dataDir, clock, say }) => {
    if (!folder) throw new OperatorError(`Write: ${usage.backup}`);
    const files = await backup(dataDir, folder, clock.now());
    say(`${files} files are in ${folder}.`);
  },
  restore: async ([folder], { dataDir, clock, say }) => {
    if (!folder) throw new OperatorError(`Write: ${usage.restore}`);
    const { madeAt, formerly } = await restore(dataDir, folder, clock.now());
    say(`The data of ${madeAt} is in ${dataDir}.${formerly ? ` What was there before is in ${formerly}.` : ''}`);
  },
};

/**
 * What an operator does beside the running bot, or while it is stopped.
 * @throws OperatorError with a sentence for the operator.
 */
export const runOperatorCommand = (
  name: OperatorCommand,
  args: readonly string[],
  parts: OperatorCommandParts,
): Promise<void> => commands[name](args, parts);
