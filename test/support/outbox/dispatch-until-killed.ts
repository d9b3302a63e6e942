import { isMainThread } from 'node:worker_threads';
import { type OutboxSetting, openOutbox } from './open-outbox.ts';
import { claimOwing } from './owed.ts';

/**
 * A process that dispatches what a store owes and commits claims of its own meanwhile, saying each number once it is durable.
 * It ends by itself when nothing is owed and it has no claim left to commit.
 */
type Orders = OutboxSetting & { readonly firstClaim: number; readonly lastClaim: number };

const run = async ({ firstClaim, lastClaim, ...setting }: Orders): Promise<void> => {
  const { store, dispatcher, drain, close } = await openOutbox(setting);
  process.stdout.write('open\n');
  dispatcher.look();
  for (let number = firstClaim; number <= lastClaim; number += 1) {
    await store.claims.save(claimOwing(number, 2));
    process.stdout.write(`committed ${number}\n`);
    dispatcher.look();
  }
  await drain();
  await close();
  process.exit(0);
};

if (isMainThread && process.argv[2]) await run(JSON.parse(process.argv[2]));
