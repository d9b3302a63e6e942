/**
 * Lets so many through in each turn of the event loop. A thousand messages that may leave at once would otherwise all be
 * prepared before the first answer is read.
 */
export class Turnstile {
  readonly #most: number;
  #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** First come, first served. */
  pass(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) this.#open();
    });
  }

  #open(): void {
    setImmediate(() => {
      const passing = this.#waiting.slice(0, this.#most);
      this.#waiting = this.#waiting.slice(this.#most);
      for (const pass of passing) pass();
      if (this.#waiting.length > 0) this.#open();
    });
  }
}
