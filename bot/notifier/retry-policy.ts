/** After which pauses a message is tried again that Teams has not taken, or perhaps not. */
export type RetryPolicy = {
  /** Milliseconds before the second attempt; doubled from one attempt to the next. */
  readonly firstPause: number;
  /** Milliseconds. */
  readonly longestPause: number;
  /** Milliseconds from the first attempt after which no further one begins. */
  readonly giveUpAfter: number;
};

/** What is owed. Source: docs/claims.md#delivery. */
export const notices: RetryPolicy = { firstPause: 1_000, longestPause: 15 * 60_000, giveUpAfter: 7 * 24 * 3_600_000 };
/** Updates of cards: the newest state waits behind the one that is tried. */
export const updates: RetryPolicy = { firstPause: 1_000, longestPause: 30_000, giveUpAfter: 180_000 };
/** Somebody is waiting for this answer. */
export const answers: RetryPolicy = { firstPause: 500, longestPause: 15_000, giveUpAfter: 60_000 };

/** Up to a quarter of a second on top of what the channel asked for, so that not everybody comes back at once. */
const spread = 250;

/**
 * Milliseconds to wait after attempt number `attempt` (from 1). What the channel asks for is kept; else exponential with
 * jitter over the upper half.
 * @param random 0 to 1.
 */
export const pauseAfter = (
  attempt: number,
  retryAfterMs: number | null,
  random: number,
  { firstPause, longestPause }: Pick<RetryPolicy, 'firstPause' | 'longestPause'>,
): number => {
  if (retryAfterMs !== null) return retryAfterMs + Math.round(random * spread);
  const full = Math.min(longestPause, firstPause * 2 ** (attempt - 1));
  return Math.round(full * (0.5 + random / 2));
};
