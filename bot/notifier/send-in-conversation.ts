import type { Notice } from '../../claims/notices.ts';
import type { NoticeOutcome, NoticeRecord, StoredClaim } from '../../storage/claim-repository.ts';
import type { Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import { type Attempts, letsOthersPass } from './attempts.ts';
import type { Delivery } from './delivery.ts';
import { deliveryId } from './delivery-id.ts';
import { isFinal, stillOwing } from './fate.ts';
import type { Plan } from './plan.ts';
import type { Sender } from './sender.ts';

export type SendInParts = {
  readonly store: Pick<Store, 'claims'>;
  readonly plan: (notice: Notice, stored: StoredClaim) => Promise<Plan>;
  readonly sender: Sender;
  readonly attempts: Attempts;
  readonly clock: Clock;
  /** Nothing more leaves for that conversation before then, in epoch milliseconds. */
  readonly onPause: (key: string, until: number) => void;
};

/** What became of a notice's messages to one conversation; `again`: when the rest is tried again, in epoch milliseconds. */
export type SentIn = { readonly records: readonly NoticeRecord[]; readonly again: number | null };

/** Sends a notice's messages to one conversation, as the claim is by now; pauses that are short it waits out. */
export type SendIn = (notice: Notice, key: string) => Promise<SentIn>;

/** Milliseconds: shorter pauses are waited out, after longer ones the notice is taken anew. */
const longestWait = 30_000;

/** A message that is to be tried again: it waits in front of its conversation, or lets the others pass. */
type Tried = { readonly record: NoticeRecord; readonly waits: number; readonly letsPass: boolean };

export const createSendIn = ({ store, plan, sender, attempts, clock, onPause }: SendInParts): SendIn => {
  const millis = (): number => clock.now().epochMilliseconds;
  const recordOf = (noticeId: string, outcome: NoticeOutcome, detail: string | undefined): NoticeRecord => {
    const at = clock.now().toString();
    return { noticeId, outcome, at, ...(detail === undefined ? {} : { detail }) };
  };

  /** Null where the sender has stopped. */
  const attempt = async (delivery: Delivery, id: string, before: NoticeRecord | undefined): Promise<Tried | null> => {
    const result = await sender.send(delivery);
    if (result === null) return null;
    if (result.outcome === 'retry') return attempts.after(id, before, result);
    if (result.outcome === 'sent') attempts.taken();
    attempts.forget(id);
    return { record: recordOf(id, result.outcome, result.detail), waits: 0, letsPass: false };
  };

  /** One round over the messages to that conversation. @returns the first that is to be tried again; null where none is. */
  const round = async (
    notice: Notice,
    key: string,
    records: Map<string, NoticeRecord>,
  ): Promise<Tried | 'stopped' | null> => {
    const stored = await stillOwing(store.claims, notice);
    const planned = stored && (await plan(notice, stored));
    if (!stored || !planned || !('deliveries' in planned)) return null;
    for (const delivery of planned.deliveries) {
      const id = deliveryId(notice, delivery);
      if (delivery.reference.key !== key || records.get(id)?.outcome === 'sent') continue;
      const before = stored.noticeRecords.findLast(({ noticeId }) => noticeId === id);
      if (before && isFinal(before)) {
        records.set(id, before);
        continue;
      }
      const until = before?.until === undefined ? 0 : Temporal.Instant.from(before.until).epochMilliseconds;
      // Taken up by a new process in the middle of its pause.
      const rest = records.has(id) ? 0 : until - millis();
      const tried =
        before && rest > 0
          ? { record: before, waits: rest, letsPass: letsOthersPass(before) }
          : await attempt(delivery, id, before);
      if (tried === null) return 'stopped';
      records.set(id, tried.record);
      // What follows in the same conversation keeps its place behind this one.
      if (tried.record.outcome === 'retrying') return tried;
    }
    return null;
  };

  return async (notice, key) => {
    const records = new Map<string, NoticeRecord>();
    for (;;) {
      const retried = await round(notice, key, records);
      const known = [...records.values()];
      if (retried === null) return { records: known, again: null };
      if (retried === 'stopped') return { records: known, again: millis() };
      const again = millis() + retried.waits;
      if (!retried.letsPass && retried.waits > longestWait) onPause(key, again);
      if (retried.letsPass || retried.waits > longestWait) return { records: known, again };
      await store.claims.recordNotices(notice.claimId, known);
      await sender.pause(retried.waits);
      if (sender.isStopped()) return { records: [], again: millis() };
    }
  };
};
