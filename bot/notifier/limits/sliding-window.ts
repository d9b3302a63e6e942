/** So many at most in any stretch of so many milliseconds. */
export type Limit = { readonly most: number; readonly within: number };

/** One place among those that limits allow. Times are ticks of the pace. */
export type Slot = {
  /** The request leaves now. */
  readonly begin: (now: number) => void;
  /** Its answer has come. */
  readonly end: (now: number) => void;
};

/**
 * Milliseconds after which a request that left has surely been counted by Teams. Until its answer comes nobody knows when
 * that was, so a request counts from its answer, and from no later than this.
 */
const surelyCounted = 250;

/** Holds several limits over the same events at once, in every stretch of time rather than in fixed ones. */
export class SlidingWindow {
  readonly #limits: readonly Limit[];
  readonly #most: number;
  readonly #longest: number;
  /** Oldest first. */
  #taken: { at: number }[] = [];

  constructor(limits: readonly Limit[]) {
    this.#limits = limits;
    this.#most = Math.max(...limits.map(({ most }) => most));
    this.#longest = Math.max(...limits.map(({ within }) => within));
  }

  /** Milliseconds until there is room; 0 or less = now. */
  waitFor(now: number): number {
    return Math.max(
      0,
      ...this.#limits.map(({ most, within }) => {
        const oldest = this.#taken.at(-most);
        return oldest === undefined ? 0 : oldest.at + within - now;
      }),
    );
  }

  /** Counts one, whether or not there is room. */
  take(now: number): Slot {
    const one = { at: now + surelyCounted };
    this.#taken.push(one);
    if (this.#taken.length > 2 * this.#most) this.#taken = this.#taken.slice(-this.#most);
    return {
      begin: (left) => {
        one.at = left + surelyCounted;
      },
      end: (answered) => {
        one.at = Math.min(one.at, answered);
      },
    };
  }

  /** Whether nothing that it remembers matters any more. */
  isIdle(now: number): boolean {
    const last = this.#taken.at(-1);
    return last === undefined || last.at + this.#longest <= now;
  }
}
