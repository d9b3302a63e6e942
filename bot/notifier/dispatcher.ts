import type { ClaimId } from '../../claims/claim.ts';
import type { Notice } from '../../claims/notices.ts';
import type { NoticeOutcome, NoticeRecord, StoredClaim } from '../../storage/claim-repository.ts';
import type { Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Messenger, SendResult } from '../messenger.ts';
import type { Delivery } from './delivery.ts';
import { createKeyQueue } from './key-queue.ts';

/** Sends what claims owe: committed with them, in order per conversation, its outcome recorded, taken up after a restart. */
export type Dispatcher = {
  /** A commit may owe notices. Returns at once. */
  readonly owed: (claimId: ClaimId) => void;
  /** Takes up everything that is owed. */
  readonly takeUp: () => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
  /** Begins nothing new; resolves when what is under way is recorded. */
  readonly stop: () => Promise<void>;
};

/** What a notice comes to: messages, or a record of why there is none. */
export type Plan =
  | { readonly deliveries: readonly Delivery[] }
  /** Settled without a message: done in another way, or overtaken by the claim. */
  | { readonly settled: 'sent' | 'dropped'; readonly detail: string }
  /** Owed on: nobody can be reached until an install or a message. */
  | { readonly waits: string };

export type DispatcherParts = {
  readonly store: Pick<Store, 'claims' | 'people' | 'cards'>;
  readonly messenger: Messenger;
  readonly plan: (notice: Notice, stored: StoredClaim) => Promise<Plan>;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: Log;
};

/** Claims taken up in one go at start. */
const takenUpAtOnce = 1_000;

/** Posts of one message at most, when the channel throttles; the pauses double from one second. */
const posts = 5;

const deliveryId = (notice: Notice, delivery: Delivery): string => `${notice.id}@${delivery.reference.key}`;

export const createDispatcher = ({ store, messenger, plan, clock, wait, log }: DispatcherParts): Dispatcher => {
  const byClaim = createKeyQueue();
  const byConversation = createKeyQueue();
  const queued = new Set<ClaimId>();
  let stopped = false;

  const record = (claimId: ClaimId, noticeId: string, outcome: NoticeOutcome, detail?: string): Promise<void> => {
    const line: NoticeRecord = {
      noticeId,
      outcome,
      at: clock.now().toString(),
      ...(detail === undefined ? {} : { detail }),
    };
    return store.claims.recordNotices(claimId, [line]);
  };

  /** The message that a delivery is a reply to; null where there is none (any more). */
  const rootOf = async ({ under, reference }: Delivery): Promise<string | null> => {
    if (!under || reference.conversationType !== 'channel') return null;
    const posted = await store.cards.ofClaim(under.claimId);
    return (
      posted.find(({ kind, referenceKey }) => kind === under.kind && referenceKey === reference.key)?.activityId ?? null
    );
  };

  const postPatiently = async (delivery: Delivery): Promise<SendResult> => {
    const { reference, card } = delivery;
    for (let tries = 1; ; tries += 1) {
      const result = await messenger.postInThread(reference, await rootOf(delivery), card);
      if (result.outcome !== 'throttled' || tries === posts || stopped) return result;
      await wait(result.retryAfterMs ?? 1_000 * 2 ** (tries - 1));
    }
  };

  const remember = async (delivery: Delivery, activityId: string): Promise<void> => {
    const { about, reference } = delivery;
    if (!about) return;
    await store.cards.remember({
      ...about,
      referenceKey: reference.key,
      conversationId: reference.conversationId,
      activityId,
    });
  };

  /** Sends one message, its fate recorded before and after, so that a crash between leaves `sending` behind. */
  const deliver = (notice: Notice, delivery: Delivery): Promise<NoticeOutcome> =>
    byConversation.run(delivery.reference.key, async () => {
      const id = deliveryId(notice, delivery);
      await record(notice.claimId, id, 'sending');
      const result = await postPatiently(delivery);
      if (result.outcome === 'sent') await remember(delivery, result.activityId);
      if (result.outcome === 'recipient-disabled') {
        await store.people.disableReference(delivery.reference.key, result.detail, clock.now().toString());
      }
      const outcome = outcomeOf(result);
      await record(notice.claimId, id, outcome, 'detail' in result ? result.detail : undefined);
      return outcome;
    });

  /** A recipient that turns out to be gone is planned around once: a lost desk's reviewers, for one. */
  const settle = async (notice: Notice, stored: StoredClaim, again = true): Promise<void> => {
    const planned = await plan(notice, stored);
    if ('settled' in planned) return record(notice.claimId, notice.id, planned.settled, planned.detail);
    if ('waits' in planned) return record(notice.claimId, notice.id, 'recipient-disabled', planned.waits);
    const before = new Map(stored.noticeRecords.map(({ noticeId, outcome }) => [noticeId, outcome]));
    const outcomes: NoticeOutcome[] = [];
    for (const delivery of planned.deliveries) {
      const known = before.get(deliveryId(notice, delivery));
      // The process died between sending and recording: nobody knows, and Teams offers no way to ask.
      if (known === 'sending') outcomes.push('unknown');
      else if (known !== undefined && known !== 'recipient-disabled') outcomes.push(known);
      else outcomes.push(await deliver(notice, delivery));
    }
    if (again && outcomes.includes('recipient-disabled')) {
      const fresh = await store.claims.load(notice.claimId);
      if (fresh) return settle(notice, fresh, false);
    }
    await record(notice.claimId, notice.id, summaryOf(outcomes));
  };

  const dispatch = async (claimId: ClaimId): Promise<void> => {
    queued.delete(claimId);
    const stored = await store.claims.load(claimId);
    for (const notice of stored?.notices ?? []) {
      if (stopped) return;
      const fresh = await store.claims.load(claimId);
      if (!fresh?.notices.some(({ id }) => id === notice.id)) continue;
      await settle(notice, fresh);
    }
  };

  const owed = (claimId: ClaimId): void => {
    if (stopped || queued.has(claimId)) return;
    queued.add(claimId);
    byClaim
      .run(claimId, () => dispatch(claimId))
      .catch((error: unknown) =>
        log.error({ claimId, error }, 'notices of a claim were not sent; the next start tries again'),
      );
  };

  const idle = async (): Promise<void> => {
    await byClaim.idle();
    await byConversation.idle();
  };

  return {
    owed,
    takeUp: async () => {
      for (const claimId of await store.claims.owing(takenUpAtOnce)) owed(claimId);
    },
    idle,
    stop: async () => {
      stopped = true;
      await idle();
    },
  };
};

const outcomeOf = (result: SendResult): NoticeOutcome => {
  switch (result.outcome) {
    case 'sent':
    case 'unknown':
    case 'recipient-disabled':
    case 'failed':
      return result.outcome;
    case 'throttled':
    case 'message-gone':
      return 'failed';
  }
};

/** One word for several messages: the worst that an operator would want to see. */
const summaryOf = (outcomes: readonly NoticeOutcome[]): NoticeOutcome => {
  const worst = (['failed', 'unknown', 'recipient-disabled'] as const).find((outcome) => outcomes.includes(outcome));
  return worst ?? (outcomes.length === 0 ? 'dropped' : 'sent');
};
