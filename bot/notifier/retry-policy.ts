/** How often, and after which pauses, a message is tried again that surely was not posted. */
export type RetryPolicy = {
  /** Attempts in all. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled from one attempt to the next. */
  readonly firstPause: number;
  /** Milliseconds. */
  readonly longestPause: number;
};

/** Some two and a half hours in all: an outage of an hour delays messages and loses none. */
export const notices: RetryPolicy = { attempts: 40, firstPause: 1_000, longestPause: 300_000 };

/** Updates of cards: the newest state waits behind the one that is tried. */
export const updates: RetryPolicy = { attempts: 8, firstPause: 1_000, longestPause: 30_000 };

/** Somebody is waiting for this answer, and Teams for its own: under its ten seconds. */
export const answers: RetryPolicy = { attempts: 3, firstPause: 500, longestPause: 2_000 };

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
  { firstPause, longestPause }: RetryPolicy,
): number => {
  if (retryAfterMs !== null) return retryAfterMs + Math.round(random * spread);
  const full = Math.min(longestPause, firstPause * 2 ** (attempt - 1));
  return Math.round(full * (0.5 + random / 2));
};
