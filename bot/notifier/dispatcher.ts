import { randomUUID } from 'node:crypto';
import type { Audience, Notice } from '../../claims/notices.ts';
import type { NoticeOutcome, NoticeRecord, StoredClaim } from '../../storage/claim-repository.ts';
import type { Store } from '../../storage/store.ts';
import { createAttempts } from './attempts.ts';
import { messagesOf, stillOwing, summaryOf } from './fate.ts';
import { createLanes } from './lanes.ts';
import type { Plan } from './plan.ts';
import { notices as noticeRetries, type RetryPolicy } from './retry-policy.ts';
import { createSendIn, type SentIn } from './send-in-conversation.ts';
import { createSender, type SenderParts } from './sender.ts';
import { createSettle, timeOf } from './settle.ts';

/**
 * Sends what claims owe: committed with them, in order per conversation, its outcome recorded. At least once: what Teams has
 * surely taken is not sent again, what it perhaps has not is.
 */
export type Dispatcher = {
  /** Takes up what is due: after a commit that owes notices, when somebody is free again, and from time to time. */
  readonly look: () => void;
  /** Somebody can be reached who could not be before. Never rejects. */
  readonly reachable: () => Promise<void>;
  /** Resolves when nothing is under way; what is held back or put off may wait on. */
  readonly idle: () => Promise<void>;
  /** Begins nothing new; resolves when what is under way is recorded. */
  readonly stop: () => Promise<void>;
};

export type DispatcherParts = SenderParts & {
  readonly store: Pick<Store, 'claims' | 'conversations' | 'cards' | 'outbox'>;
  readonly plan: (notice: Notice, stored: StoredClaim) => Promise<Plan>;
  readonly retries?: RetryPolicy;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Whether notices that are not urgent wait for now in that conversation (`conversation-repository.ts` names it). */
  readonly isBusy?: (referenceKey: string) => boolean;
  /** Told of every outcome that settles a notice, and of every one that puts it off. */
  readonly onOutcome?: (outcome: NoticeOutcome) => void;
};

/** Audiences whose plan does the telling itself (a mail, a command), which may take its time: each claim's in a lane of their own. */
const tellsItself: ReadonlySet<Audience> = new Set(['customer', 'partner-mail', 'other-claim']);

/** Notices in hand at most, and taken at a time. */
const mostInHand = 8_192;
const batch = 512;
/** Notices that are planned before those planned earlier may leave. */
const plannedTogether = 16;
/** Milliseconds after which another process may take what this one had in hand. */
const lease = 15 * 60_000;
/** Milliseconds after which what met an error is taken up again. */
const afterTrouble = 30_000;
/** A notice in hand. */
type Case = {
  readonly notice: Notice;
  /** Conversations that it is still to go to. */
  open: number;
  /** What became of the messages planned for it, by record id. */
  readonly records: Map<string, NoticeRecord>;
  replanned: boolean;
  /** When the first of what is left of it comes again, in epoch milliseconds. */
  again: number | null;
};

/** What one job of a notice led to; `done` where it was settled or placed elsewhere. */
type JobResult = SentIn | 'done';

export const createDispatcher = (parts: DispatcherParts): Dispatcher => {
  const { store, plan, clock, log, isBusy = () => false, onOutcome = () => {} } = parts;
  const { outbox } = store;
  const sender = createSender(parts);
  const millis = (): number => clock.now().epochMilliseconds;
  const lanes = createLanes(millis);
  const sendIn = createSendIn({
    ...parts,
    sender,
    attempts: createAttempts(() => clock.now(), parts.random ?? Math.random, parts.retries ?? noticeRetries),
    onPause: lanes.pause,
  });
  const inHand = new Set<string>();
  /** Whether more may be due than was last taken. */
  let mayBeMore = false;
  let taking: Promise<void> | null = null;
  let hasBegun = false;
  const releasing = new Set<Promise<void>>();

  const { done, waitForSomebody, settle } = createSettle({ outbox, clock, onOutcome });

  /** The last message is through: the notice's own outcome, unless there is more to it than was planned for. */
  const conclude = async (one: Case, records: readonly NoticeRecord[]): Promise<void> => {
    const { notice } = one;
    const known = [...one.records.values()];
    const isPlanOutdated = known.length === 0 || known.some(({ outcome }) => outcome === 'recipient-disabled');
    if (isPlanOutdated && !one.replanned) {
      // A recipient that turns out to be gone is planned around once: a lost desk's reviewers, for one.
      one.replanned = true;
      one.records.clear();
      if (records.length > 0) await store.claims.recordNotices(notice.claimId, records);
      return place(one);
    }
    const summary = summaryOf(known.map(({ outcome }) => outcome));
    const detail = records.at(-1)?.detail;
    if (summary === 'recipient-disabled')
      return waitForSomebody(notice, await stillOwing(store.claims, notice), detail, records);
    if (summary === 'failed')
      log.warn({ noticeId: notice.id, ...(detail === undefined ? {} : { detail }) }, 'a notice has failed');
    await done(notice, summary, detail, records);
  };

  /** One of its conversations is through, or put off. */
  const close = async (one: Case, records: readonly NoticeRecord[]): Promise<void> => {
    const { notice } = one;
    if (one.open > 0) return store.claims.recordNotices(notice.claimId, records);
    if (one.again === null) return conclude(one, records);
    await outbox.later(notice, timeOf(one.again), records, 'in-line');
    if (records.some(({ outcome }) => outcome === 'retrying')) onOutcome('retrying');
  };

  const letGo = (one: Case): void => {
    if (one.open > 0) return;
    inHand.delete(one.notice.id);
    if (mayBeMore && inHand.size < mostInHand / 2) look();
  };

  const trouble = async (one: Case, error: unknown): Promise<void> => {
    log.error({ noticeId: one.notice.id, error }, 'a notice was not sent; it is taken up again');
    one.again = millis() + afterTrouble;
    if (one.open > 0) return;
    // Where the store fails altogether the lease ends some time.
    await outbox.later(one.notice, timeOf(one.again), []).catch(() => {});
  };

  const runJob = async (one: Case, work: () => Promise<JobResult>): Promise<void> => {
    let isOpen = true;
    try {
      const result = sender.isStopped() ? { again: millis(), records: [] } : await work();
      one.open -= 1;
      isOpen = false;
      if (result !== 'done') {
        const { records, again } = result;
        if (again !== null) one.again = Math.min(one.again ?? again, again);
        for (const record of records) one.records.set(record.noticeId, record);
        await close(one, records);
      }
    } catch (error) {
      if (isOpen) one.open -= 1;
      await trouble(one, error);
    }
    letGo(one);
  };

  /** None of its conversations has it in hand any more: it comes again. */
  const release = (one: Case): void => {
    const released = close(one, [])
      .catch((error: unknown) => trouble(one, error))
      .then(() => letGo(one))
      .finally(() => releasing.delete(released));
    releasing.add(released);
  };

  const addJob = (one: Case, lane: string, work: () => Promise<JobResult>): void => {
    one.open += 1;
    lanes.add(lane, {
      order: Date.parse(one.notice.at),
      isHeld: () => !one.notice.urgent && isBusy(lane),
      work: () => runJob(one, work),
      putOff: (until) => {
        one.open -= 1;
        one.again = Math.min(one.again ?? until, until);
        if (one.open === 0) release(one);
      },
    });
  };

  /** Puts a notice in the lanes of the conversations that it goes to; it is planned again when its turn comes. */
  const place = async (one: Case): Promise<void> => {
    const { notice } = one;
    const stored = await stillOwing(store.claims, notice);
    if (!stored) return outbox.done(notice, []);
    const planned = await plan(notice, stored);
    const keys = new Set('deliveries' in planned ? planned.deliveries.map(({ reference }) => reference.key) : []);
    if (keys.size > 0) {
      // Counted as one more meanwhile: it may be put off in one conversation before it is in the lane of the next.
      one.open += 1;
      for (const key of keys) addJob(one, key, () => sendIn(notice, key));
      one.open -= 1;
      if (one.open === 0) release(one);
      return;
    }
    const before = summaryOf(messagesOf(notice, stored).map(({ outcome }) => outcome));
    if ('deliveries' in planned || before === 'sent' || before === 'unknown') return done(notice, before);
    await settle(notice, stored, planned);
  };

  const take = async (notice: Notice): Promise<void> => {
    inHand.add(notice.id);
    const one: Case = { notice, open: 0, records: new Map(), replanned: false, again: null };
    if (tellsItself.has(notice.audience))
      return addJob(one, `${notice.audience} ${notice.claimId}`, async () => {
        await place(one);
        return 'done';
      });
    await place(one).catch((error: unknown) => trouble(one, error));
    letGo(one);
  };

  const takeAll = async (): Promise<void> => {
    let planned = 0;
    // Pauses of conversations were this process's predecessor's to know: what is new must not pass what waits.
    if (!hasBegun) await outbox.begin();
    hasBegun = true;
    while (mayBeMore && !sender.isStopped() && inHand.size < mostInHand) {
      mayBeMore = false;
      const notices = await outbox.take(clock.now().toString(), batch, lease);
      mayBeMore ||= notices.length === batch;
      for (const notice of notices) {
        planned += 1;
        if (planned % plannedTogether === 0) await new Promise((resolve) => setImmediate(resolve));
        if (!inHand.has(notice.id)) await take(notice);
      }
    }
  };

  const look = (): void => {
    if (sender.isStopped()) return;
    lanes.look();
    mayBeMore = true;
    taking ??= takeAll()
      .catch((error: unknown) => {
        log.error({ correlationId: randomUUID(), error }, 'what is owed was not read; the next sweep tries again');
      })
      .finally(() => {
        taking = null;
      });
  };

  const idle = async (): Promise<void> => {
    do {
      await taking;
      await lanes.idle();
      await Promise.all(releasing);
    } while (taking !== null || releasing.size > 0);
  };

  return {
    look,
    reachable: async () => {
      await outbox.reachable().catch((error: unknown) => {
        log.error({ correlationId: randomUUID(), error }, 'what waits for somebody is looked at within the hour');
      });
      look();
    },
    idle,
    stop: async () => {
      sender.stop();
      lanes.clear();
      await idle();
    },
  };
};
