import type { ClaimId } from '../../claims/claim.ts';
import type { Audience, Notice } from '../../claims/notices.ts';
import type { NoticeOutcome, NoticeRecord, StoredClaim } from '../../storage/claim-repository.ts';
import { deliveryId } from './delivery-id.ts';
import { fateOf, messagesOf, summaryOf } from './fate.ts';
import { createOrderedLanes } from './ordered-lanes.ts';
import { createOwedNotices } from './owed-notices.ts';
import type { Plan } from './plan.ts';
import { notices as noticeRetries, type RetryPolicy } from './retry-policy.ts';
import { createSendNotice, type SendNoticeParts } from './send-notice.ts';

export type { Plan } from './plan.ts';

/** Sends what claims owe: committed with them, in order per conversation, its outcome recorded, taken up after a restart. */
export type Dispatcher = {
  /** A commit may owe notices. Returns at once. */
  readonly owed: (claimId: ClaimId) => void;
  /** Takes up everything that is owed. */
  readonly takeUp: () => Promise<void>;
  /** Takes up what was put off, was held back or met an error. From time to time. */
  readonly tend: () => void;
  /** Resolves when nothing is under way; what is held back may wait on. */
  readonly idle: () => Promise<void>;
  /** Begins nothing new; resolves when what is under way is recorded. */
  readonly stop: () => Promise<void>;
};

export type DispatcherParts = Omit<SendNoticeParts, 'retries' | 'random'> & {
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

/** Notices that are planned before those planned earlier may leave. */
const plannedTogether = 16;

/** A notice in hand. */
type Case = {
  readonly notice: Notice;
  /** Conversations that it is still to go to. */
  open: number;
  /** What became of the messages planned for it, by record id. */
  readonly records: Map<string, NoticeRecord>;
  replanned: boolean;
  /** It stays owed: the store failed, or the dispatcher stopped. */
  unfinished: boolean;
};

/** What one job of a notice led to: its messages' records, or that the notice was settled or placed elsewhere, or not done. */
type JobResult = readonly NoticeRecord[] | 'done' | 'unfinished';

export const createDispatcher = (parts: DispatcherParts): Dispatcher => {
  const { store, plan, clock, log, isBusy = () => false, onOutcome = () => {} } = parts;
  const sender = createSendNotice({ random: Math.random, retries: noticeRetries, ...parts });
  const lanes = createOrderedLanes();
  const inHand = new Set<string>();
  /** Put off until a time of the clock, in epoch milliseconds. */
  const putOff = new Map<string, number>();
  const inTrouble = new Set<ClaimId>();
  let planning: Promise<void> | null = null;

  const isFree = ({ id }: Notice): boolean =>
    !inHand.has(id) && (putOff.get(id) ?? Number.NEGATIVE_INFINITY) <= clock.now().epochMilliseconds;
  const owedNotices = createOwedNotices(async (claimId) => {
    try {
      return ((await store.claims.load(claimId))?.notices ?? []).filter(isFree);
    } catch (error) {
      inTrouble.add(claimId);
      log.error({ claimId, error }, 'what a claim owes was not read; it is taken up again');
      return [];
    }
  });

  const write = async (notice: Notice, records: readonly NoticeRecord[]): Promise<void> => {
    await store.claims.recordNotices(notice.claimId, records);
    const own = records.find(({ noticeId }) => noticeId === notice.id);
    if (own) onOutcome(own.outcome);
  };
  const line = (notice: Notice, outcome: NoticeOutcome, detail?: string): NoticeRecord => ({
    noticeId: notice.id,
    outcome,
    at: clock.now().toString(),
    ...(detail === undefined ? {} : { detail }),
  });

  /** What a plan without messages comes to. A notice that waits on says so once. */
  const settle = async (notice: Notice, stored: StoredClaim, planned: Exclude<Plan, { deliveries: unknown }>) => {
    if ('settled' in planned) return write(notice, [line(notice, planned.settled, planned.detail)]);
    const [outcome, detail] =
      'waits' in planned ? (['recipient-disabled', planned.waits] as const) : (['retrying', planned.later] as const);
    if ('later' in planned) putOff.set(notice.id, clock.now().epochMilliseconds + planned.afterMs);
    const last = stored.noticeRecords.findLast(({ noticeId }) => noticeId === notice.id);
    if (last?.outcome !== outcome || last.detail !== detail) await write(notice, [line(notice, outcome, detail)]);
  };

  /** The claim as it is, while it owes the notice. */
  const stillOwing = async (notice: Notice): Promise<StoredClaim | null> => {
    const stored = await store.claims.load(notice.claimId);
    return stored?.notices.some(({ id }) => id === notice.id) ? stored : null;
  };

  /** Sends a notice's messages to one conversation, as the claim is by now. */
  const sendTo = async ({ notice }: Case, key: string): Promise<JobResult> => {
    const stored = await stillOwing(notice);
    const planned = stored && (await plan(notice, stored));
    if (!stored || !planned || !('deliveries' in planned)) return [];
    const records: NoticeRecord[] = [];
    for (const delivery of planned.deliveries) {
      if (delivery.reference.key !== key) continue;
      const fate = fateOf(notice, stored, delivery);
      const record =
        fate === null
          ? await sender.send(notice, delivery)
          : { ...line(notice, fate), noticeId: deliveryId(notice, delivery) };
      if (record === null) return 'unfinished';
      records.push(record);
    }
    return records;
  };

  /** The last message is through: the notice's own outcome, unless there is more to it than was planned for. */
  const conclude = async (one: Case, records: readonly NoticeRecord[]): Promise<void> => {
    const { notice } = one;
    const known = [...one.records.values()];
    const isPlanOutdated = known.length === 0 || known.some(({ outcome }) => outcome === 'recipient-disabled');
    if (isPlanOutdated && !one.replanned) {
      // A recipient that turns out to be gone is planned around once: a lost desk's reviewers, for one.
      one.replanned = true;
      one.records.clear();
      if (records.length > 0) await write(notice, records);
      return place(one);
    }
    const summary = summaryOf(known.map(({ outcome }) => outcome));
    await write(notice, [...records, line(notice, summary, records.at(-1)?.detail)]);
  };

  const runJob = async (one: Case, work: () => Promise<JobResult>): Promise<void> => {
    let result: JobResult = 'unfinished';
    try {
      if (!sender.isStopped()) result = await work();
      one.open -= 1;
      if (result === 'unfinished') one.unfinished = true;
      if (typeof result !== 'string') {
        for (const record of result) one.records.set(record.noticeId, record);
        if (one.open === 0 && !one.unfinished) await conclude(one, result);
        else await write(one.notice, result);
      }
    } catch (error) {
      if (result === 'unfinished') one.open -= 1;
      trouble(one, error);
    }
    if (one.open === 0) inHand.delete(one.notice.id);
  };

  const trouble = (one: Case, error: unknown): void => {
    one.unfinished = true;
    inTrouble.add(one.notice.claimId);
    log.error({ noticeId: one.notice.id, error }, 'a notice was not sent; it is taken up again');
  };

  const addJob = (one: Case, lane: string, work: () => Promise<JobResult>): void => {
    one.open += 1;
    lanes.add(lane, {
      order: Date.parse(one.notice.at),
      isHeld: () => !one.notice.urgent && isBusy(lane),
      work: () => runJob(one, work),
    });
  };

  /** Puts a notice in the lanes of the conversations that it goes to; it is planned again when its turn comes. */
  const place = async (one: Case): Promise<void> => {
    const { notice } = one;
    const stored = await stillOwing(notice);
    if (!stored) return;
    const planned = await plan(notice, stored);
    const keys = new Set('deliveries' in planned ? planned.deliveries.map(({ reference }) => reference.key) : []);
    for (const key of keys) addJob(one, key, () => sendTo(one, key));
    if (keys.size > 0) return;
    const before = summaryOf(messagesOf(notice, stored).map(({ outcome }) => outcome));
    if ('deliveries' in planned || before === 'sent' || before === 'unknown')
      return write(notice, [line(notice, before)]);
    await settle(notice, stored, planned);
  };

  const take = async (notice: Notice): Promise<void> => {
    inHand.add(notice.id);
    putOff.delete(notice.id);
    const one: Case = { notice, open: 0, records: new Map(), replanned: false, unfinished: false };
    if (tellsItself.has(notice.audience))
      return addJob(one, `${notice.audience} ${notice.claimId}`, async () => {
        await place(one);
        return 'done';
      });
    await place(one).catch((error: unknown) => trouble(one, error));
    if (one.open === 0) inHand.delete(notice.id);
  };

  const planAll = async (): Promise<void> => {
    for (let planned = 1; !sender.isStopped(); planned += 1) {
      if (planned % plannedTogether === 0) await new Promise((resolve) => setImmediate(resolve));
      const notice = await owedNotices.next();
      if (notice && !inHand.has(notice.id)) await take(notice);
      // Something may have come between its answer and now.
      if (!notice && owedNotices.isEmpty()) break;
    }
    planning = null;
  };

  const owed = (claimId: ClaimId): void => {
    if (sender.isStopped()) return;
    owedNotices.add(claimId);
    planning ??= planAll();
  };

  const idle = async (): Promise<void> => {
    do {
      await planning;
      await lanes.idle();
    } while (planning !== null);
  };

  return {
    owed,
    takeUp: async () => {
      lanes.look();
      for (const claimId of await store.claims.owing(Number.MAX_SAFE_INTEGER)) owed(claimId);
    },
    tend: () => {
      lanes.look();
      const now = clock.now().epochMilliseconds;
      const due = [...putOff].filter(([, until]) => until <= now).map(([id]) => id.split('/', 1)[0] ?? '');
      const claims = new Set([...inTrouble, ...due]);
      inTrouble.clear();
      for (const claimId of claims) owed(claimId);
    },
    idle,
    stop: async () => {
      sender.stop();
      lanes.clear();
      owedNotices.clear();
      await idle();
    },
  };
};
