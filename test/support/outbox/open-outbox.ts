import assert from 'node:assert/strict';
import type { BotCredentials } from '../../../bot/bot-credentials.ts';
import { createLiveCards } from '../../../bot/live-cards.ts';
import { createDispatcher, type Dispatcher } from '../../../bot/notifier/dispatcher.ts';
import type { Plan } from '../../../bot/notifier/plan.ts';
import type { RetryPolicy } from '../../../bot/notifier/retry-policy.ts';
import { type Pace, systemPace } from '../../../bot/pace.ts';
import { connectToTeams } from '../../../bot/teams/connect-to-teams.ts';
import type { Card } from '../../../cards/card.ts';
import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../../storage/store.ts';
import { monday } from '../build-claim.ts';
import { claimOwing, placeOf } from './owed.ts';

export type OutboxSetting = {
  readonly directory: string;
  readonly credentials: BotCredentials;
  readonly serviceUrl: string;
  readonly conversations: number;
  readonly tenants: number;
};

export type OutboxOptions = OutboxSetting & {
  readonly pace?: Pace;
  /** Milliseconds of the wall. */
  readonly requestTimeout?: number;
  readonly retries?: RetryPolicy;
};

export type Outbox = {
  readonly store: Store;
  readonly dispatcher: Dispatcher;
  /** Goes on until nothing is owed. */
  readonly drain: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const noBody = (): never => assert.fail('nobody talks to the bot here');
const start = Temporal.Instant.from(monday);
const clock = { now: () => start };
const card = (id: string): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  id,
  body: [{ type: 'TextBlock', text: `The review of ${id} has started.`, wrap: true }],
});

/** The real store, dispatcher and connector, with one plain card for each notice. */
export const openOutbox = async (options: OutboxOptions): Promise<Outbox> => {
  const { directory, credentials, requestTimeout, retries } = options;
  const pace = options.pace ?? systemPace;
  const store = await openLowdbStore({ directory, clock });
  const silent = { info: () => {}, warn: () => {}, error: (detail: object) => assert.fail(JSON.stringify(detail)) };
  const now = { now: () => Temporal.Now.instant() };
  const { messenger } = connectToTeams({
    credentials,
    localMode: true,
    newId: noBody,
    clock: now,
    pace,
    log: silent,
    ...(requestTimeout ? { requestTimeout } : {}),
  });
  const drawn = { draw: noBody, drawNews: noBody, drawMoved: noBody };
  const liveCards = createLiveCards({ store, messenger, ...drawn, clock: now, log: silent });
  const plan = async (notice: { readonly id: string; readonly claimId: string }): Promise<Plan> => {
    const reference = placeOf(Number(notice.claimId.slice('CPOR-'.length)), options);
    return { deliveries: [{ reference, card: card(notice.id), summary: notice.id }] };
  };
  const dispatcher = createDispatcher({
    store,
    messenger,
    liveCards,
    plan,
    // Far enough behind every notice's own time.
    clock: { now: () => start.add({ hours: 24 }).add({ milliseconds: Math.floor(pace.ticks()) }) },
    pace,
    log: { ...silent, warn: (detail: object) => assert.fail(JSON.stringify(detail)) },
    ...(retries ? { retries } : {}),
  });
  return {
    store,
    dispatcher,
    drain: async () => {
      do {
        dispatcher.look();
        await dispatcher.idle();
        await pace.wait(1_000);
      } while ((await store.claims.owing(1)).length > 0);
    },
    close: async () => {
      await dispatcher.stop();
      await store.close();
    },
  };
};

/** Fills a store of its own with claims that owe. */
export const fillOutbox = async (directory: string, claims: number, noticesEach: number): Promise<void> => {
  const store = await openLowdbStore({ directory, clock });
  await Promise.all(
    Array.from({ length: claims }, (_, index) => store.claims.save(claimOwing(index + 1, noticesEach))),
  );
  await store.close();
};
