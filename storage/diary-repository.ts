import type { Timestamp } from '../claims/claim.ts';

/** What the deployment remembers of itself. */
export type Diary = {
  /** When the bot was last known to run; a few minutes behind at most. */
  readonly aliveAt?: Timestamp;
  /** When it came up after its last outage. */
  readonly upAgainSince?: Timestamp;
  /** ISO date of the last digest to the review desk, in the deployment's time zone. */
  readonly digestOn?: string;
  /** ISO date of the Monday of the last week in which the firms were told what they have not filed. */
  readonly weekOf?: string;
};

export type DiaryRepository = {
  readonly read: () => Promise<Diary>;
  /** Adds to what stands there. Durable when it returns. */
  readonly note: (entry: Diary) => Promise<void>;
};
