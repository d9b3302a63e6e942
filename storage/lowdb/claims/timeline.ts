type Moment = { readonly at: number; readonly number: number };

const compare = (a: Moment, b: Moment): number => a.at - b.at || a.number - b.number;

/** Claims in the order of a time each has, at most one. Times are epoch milliseconds. */
export class Timeline {
  readonly #moments: Moment[] = [];
  readonly #timeOf = new Map<number, number>();

  /** @param at undefined takes the claim off the line. */
  set(number: number, at: number | undefined): void {
    const before = this.#timeOf.get(number);
    if (before === at) return;
    if (before !== undefined) {
      this.#moments.splice(this.#positionOf({ at: before, number }), 1);
      this.#timeOf.delete(number);
    }
    if (at !== undefined) {
      this.#moments.splice(this.#positionOf({ at, number }), 0, { at, number });
      this.#timeOf.set(number, at);
    }
  }

  /** The earliest at most `limit` claims whose time is at or before `until`, earliest first. */
  upTo(until: number, limit: number): readonly number[] {
    const numbers: number[] = [];
    for (const moment of this.#moments.slice(0, Math.max(0, limit))) {
      if (moment.at > until) break;
      numbers.push(moment.number);
    }
    return numbers;
  }

  #positionOf(moment: Moment): number {
    let low = 0;
    let high = this.#moments.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.#moments[middle];
      if (there !== undefined && compare(there, moment) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
