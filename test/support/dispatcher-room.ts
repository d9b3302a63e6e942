import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Messenger, SendResult } from '../../bot/messenger.ts';
import { createDispatcher, type Dispatcher } from '../../bot/notifier/dispatcher.ts';
import type { Plan } from '../../bot/notifier/plan.ts';
import type { RetryPolicy } from '../../bot/notifier/retry-policy.ts';
import type { Card } from '../../cards/card.ts';
import type { Notice } from '../../claims/notices.ts';
import { type ConversationReference, personKey } from '../../storage/conversation-repository.ts';
import type { Store } from '../../storage/store.ts';
import { aClaim, monday, owner } from './build-claim.ts';
import { temporaryStore } from './temporary-store.ts';
import { virtualPace } from './virtual-pace.ts';

export const reference: ConversationReference = {
  key: personKey(owner),
  conversationId: 'chat-1',
  conversationType: 'personal',
  tenantId: owner.tenantId,
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  botId: '28:bot',
  channelId: 'msteams',
  person: owner,
};

export const aNotice = (number: number, overrides: Partial<Notice> = {}): Notice => ({
  id: `CPOR-000001/${number}/owner`,
  claimId: 'CPOR-000001',
  audience: 'owner',
  subject: 'ReviewStarted',
  version: 3,
  status: 'under-review',
  urgent: false,
  at: monday,
  ...overrides,
});

/** A dispatcher on a store of its own, before a messenger and a plan that the test tells what to do. */
export type DispatcherRoom = {
  readonly store: Store;
  /** Posts everything, unless told otherwise. */
  readonly post: sinon.SinonStub<[ConversationReference, Card, string | null], Promise<SendResult>>;
  /** One card in one chat, unless told otherwise. */
  readonly plan: sinon.SinonStub<[Notice], Promise<Plan>>;
  readonly pace: ReturnType<typeof virtualPace>;
  /** What was logged as an error is expected, and kept here; null where none is. */
  errors: object[] | null;
  /** Conversations in which somebody fills in a form. */
  readonly busy: Set<string>;
  retries: RetryPolicy;
  /** To which the pace's ticks are added. */
  now: string;
  readonly aDispatcher: () => Dispatcher;
  /** A claim that owes these. */
  readonly owe: (...notices: readonly Notice[]) => Promise<number>;
  /** A new process sends what is owed. */
  readonly sendAll: () => Promise<void>;
  /** What the claim's records say, by their ids. */
  readonly outcomes: () => Promise<Readonly<Record<string, string>>>;
  readonly owedStill: () => Promise<readonly string[] | undefined>;
  readonly end: () => Promise<void>;
};

export const openDispatcherRoom = async (): Promise<DispatcherRoom> => {
  const { store, end } = await temporaryStore();
  await store.conversations.rememberReference(reference);
  const post = sinon.stub<[ConversationReference, Card, string | null], Promise<SendResult>>();
  post.callsFake(async () => ({ outcome: 'sent', activityId: `activity-${post.callCount}` }));
  const plan = sinon.stub<[Notice], Promise<Plan>>();
  plan.callsFake(async ({ id }) => ({
    deliveries: [
      { reference, card: { type: 'AdaptiveCard', id }, summary: id, about: { claimId: 'CPOR-000001', kind: 'claim' } },
    ],
  }));
  const messenger: Pick<Messenger, 'postInThread'> = {
    postInThread: async (to, rootId, card, { mayLeave } = {}) =>
      mayLeave?.() === false ? { outcome: 'not-sent' } : post(to, card, rootId),
  };
  const error = (detail: object): void => {
    if (room.errors === null) assert.fail(JSON.stringify(detail));
    room.errors.push(detail);
  };
  const log = { info: () => {}, warn: () => {}, error };
  const load = () => store.claims.load('CPOR-000001');
  const room: DispatcherRoom = {
    store,
    post,
    plan,
    pace: virtualPace(),
    errors: null,
    busy: new Set(),
    retries: { firstPause: 1_000, longestPause: 3_000, giveUpAfter: 3_600_000 },
    now: monday,
    aDispatcher: () =>
      createDispatcher({
        store,
        messenger,
        liveCards: { posted: (message, about) => store.cards.remember({ ...about, ...message }) },
        plan: (notice) => plan(notice),
        clock: { now: () => Temporal.Instant.from(room.now).add({ milliseconds: room.pace.ticks() }) },
        pace: room.pace,
        random: () => 0.5,
        retries: room.retries,
        isBusy: (key) => room.busy.has(key),
        log,
      }),
    owe: (...notices) => store.claims.save({ claim: aClaim('under-review'), basedOn: 0, events: [], notices }),
    sendAll: async () => {
      const dispatcher = room.aDispatcher();
      dispatcher.look();
      await dispatcher.idle();
    },
    outcomes: async () =>
      Object.fromEntries(((await load())?.noticeRecords ?? []).map(({ noticeId, outcome }) => [noticeId, outcome])),
    owedStill: async () => (await load())?.notices.map(({ id }) => id),
    end,
  };
  return room;
};
