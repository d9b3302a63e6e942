import type { NoticeRecord } from '../../storage/claim-repository.ts';
import { pauseAfter, type RetryPolicy } from './retry-policy.ts';
import type { Attempt } from './sender.ts';

type Retry = Extract<Attempt, { outcome: 'retry' }>;

/** Refusals with 500 after which a message that Teams does not take, while it takes others, lets those behind it pass. */
const mostRefusals = 10;

/** Whether a message that is in its pause has been refused so often that those behind it need not wait. */
export const letsOthersPass = ({ detail, tries }: NoticeRecord): boolean =>
  detail?.startsWith('500') === true && (tries ?? 0) >= mostRefusals;

/** Counts what Teams answers, to tell a message that it can't take from a Teams that takes none. */
export type Attempts = {
  readonly taken: () => void;
  /** The record of a message after one more attempt that led to nothing, or that it has failed for good. */
  readonly after: (
    id: string,
    before: NoticeRecord | undefined,
    retry: Retry,
  ) => { readonly record: NoticeRecord; readonly waits: number; readonly letsPass: boolean };
  readonly forget: (id: string) => void;
};

export const createAttempts = (now: () => Temporal.Instant, random: () => number, policy: RetryPolicy): Attempts => {
  let takenInAll = 0;
  /** By message: refusals with 500, and what Teams had taken at the first of them. */
  const refusals = new Map<string, { readonly count: number; readonly takenBefore: number }>();

  const countRefusal = (id: string, before: NoticeRecord | undefined): boolean => {
    // After a restart the record tells.
    const earlier = before?.detail?.startsWith('500') ? (before.tries ?? 0) : 0;
    const known = refusals.get(id) ?? { count: earlier, takenBefore: takenInAll };
    const count = known.count + 1;
    refusals.set(id, { ...known, count });
    return count >= mostRefusals && takenInAll > known.takenBefore;
  };

  return {
    taken: () => {
      takenInAll += 1;
    },
    forget: (id) => void refusals.delete(id),
    after: (id, before, { retryAfterMs, detail }) => {
      const at = now();
      const isFirst = before?.outcome !== 'retrying' || before.since === undefined;
      const since = isFirst ? at.toString() : (before.since ?? '');
      const tries = (isFirst ? 0 : (before.tries ?? 0)) + 1;
      const waits = pauseAfter(tries, retryAfterMs, random(), policy);
      const until = at.add({ milliseconds: waits });
      const letsPass = detail.startsWith('500') && countRefusal(id, before);
      if (until.since(since).total('milliseconds') > policy.giveUpAfter)
        return { record: { noticeId: id, outcome: 'failed', at: at.toString(), detail }, waits: 0, letsPass };
      const record = { noticeId: id, outcome: 'retrying', at: at.toString(), detail, tries, since } as const;
      return { record: { ...record, until: until.toString() }, waits, letsPass };
    },
  };
};
