import type { Store } from '../../../storage/store.ts';
import { at } from '../sample-claims.ts';

/** A place where a store lives. `open` after `close` finds what was there. */
export type StorePlace = {
  readonly open: (clock: { readonly now: () => Temporal.Instant }) => Promise<Store>;
  readonly dispose: () => Promise<void>;
  readonly disk: FailingDisk;
};

/** Lets the disk under the open store fail; a store that is opened anew finds it sound. */
export type FailingDisk = {
  /** @param room pages that may still be taken. */
  readonly fillUp: (room?: { readonly spared: number }) => void;
  readonly freeUp: () => void;
  /** Ends that many transactions in the middle of a batch, as a full disk may. */
  readonly killTransactions: (times: number) => void;
  /** The disk does not confirm the next commit. @param reached whether it has it nevertheless. */
  readonly failCommit: (how: { readonly reached: boolean }) => void;
  /** The next write of a batch meets an I/O error. */
  readonly failWrite: () => void;
  /** A checkpoint is due, and meets an I/O error. */
  readonly failCheckpoint: () => Promise<void>;
};

/** A store in a place of its own for each test, and a clock that the test moves. */
export class StoreUnderTest {
  readonly #place: StorePlace;
  #now = at('2026-11-20T10:00:00Z');
  store: Store;

  private constructor(place: StorePlace, store: Store) {
    this.#place = place;
    this.store = store;
  }

  static async begin(makePlace: () => Promise<StorePlace>): Promise<StoreUnderTest> {
    const place = await makePlace();
    let subject: StoreUnderTest | null = null;
    const store = await place.open({ now: () => subject?.now ?? at('2026-11-20T10:00:00Z') });
    subject = new StoreUnderTest(place, store);
    return subject;
  }

  get disk(): FailingDisk {
    return this.#place.disk;
  }

  get now(): Temporal.Instant {
    return this.#now;
  }

  pass(duration: Temporal.DurationLike): void {
    this.#now = this.#now.add(duration);
  }

  async reopen(): Promise<void> {
    await this.store.close();
    this.store = await this.#place.open({ now: () => this.#now });
  }

  async end(): Promise<void> {
    await this.store.close();
    await this.#place.dispose();
  }
}

/** Runs every test of a part of the contract with a fresh store. */
export const withStore = (
  makePlace: () => Promise<StorePlace>,
  tests: (subject: () => StoreUnderTest) => void,
): void => {
  let current: StoreUnderTest | null = null;
  beforeEach(async () => {
    current = await StoreUnderTest.begin(makePlace);
  });
  afterEach(async () => {
    await current?.end();
    current = null;
  });
  tests(() => {
    if (current === null) throw new Error('only inside a test');
    return current;
  });
};
