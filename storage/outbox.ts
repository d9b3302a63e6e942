import type { Timestamp } from '../claims/claim.ts';
import type { Notice } from '../claims/notices.ts';
import type { NoticeRecord } from './claim-repository.ts';

/** Notices that claims owe, for whoever sends them. They come in by `ClaimRepository.save`. */
export type Outbox = {
  /**
   * The oldest notices that are due and that nobody holds; the caller holds them until `done` or `later`, or for `lease`
   * milliseconds.
   */
  readonly take: (now: Timestamp, limit: number, lease: number) => Promise<readonly Notice[]>;
  /** Records what became of a notice and its messages, and owes it no more. */
  readonly done: (notice: Notice, records: readonly NoticeRecord[]) => Promise<void>;
  /** Records, and owes it on: not handed out before `at`, also after a restart. */
  readonly later: (notice: Notice, at: Timestamp, records: readonly NoticeRecord[], waits?: Waits) => Promise<void>;
  /** Somebody can be reached who could not be before: whatever waits for that is due now. */
  readonly reachable: () => Promise<void>;
  /** A process has begun and knows nobody's place in line: what waits in one is due now. */
  readonly begin: () => Promise<void>;
};

/**
 * What it waits for beside its time. `until-reachable`: until somebody can be reached. `in-line`: others of its conversation wait
 * behind it, or it behind them, or behind the answer that it stands in for.
 */
export type Waits = 'until-reachable' | 'in-line';
