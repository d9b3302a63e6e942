import type { Low } from 'lowdb';
import * as z from 'zod';
import type { DurableWriter } from '../../files/durable-writer.ts';
import { KeyQueue } from '../../files/key-queue.ts';
import type { DocumentFormat } from '../document-format.ts';
import { lowDocument } from '../durable-json-file.ts';
import type { SetAsideFolder } from '../set-aside-folder.ts';

type Counter = { readonly format: number; readonly last: number };

const format: DocumentFormat = { current: 1, upgrades: {} };
const counterSchema = z.strictObject({ format: z.number(), last: z.int().nonnegative() });

/**
 * Gives claim numbers in sequence. The last one given stands in a document of its own, so that a number whose draft never
 * reached the disk is not given again.
 */
export class ClaimNumbers {
  readonly #counter: Low<Counter | null>;
  readonly #queue = new KeyQueue();
  #last: number;

  private constructor(counter: Low<Counter | null>, last: number) {
    this.#counter = counter;
    this.#last = last;
  }

  /** @param highestSeen the highest number that any document of the store bears, those set aside included. */
  static async open(
    path: string,
    writer: DurableWriter,
    setAside: SetAsideFolder,
    highestSeen: number,
  ): Promise<ClaimNumbers> {
    const counter = lowDocument<Counter>(path, format, writer, { check: (document) => counterSchema.parse(document) });
    try {
      await counter.read();
    } catch (error) {
      setAside.take(path, error);
    }
    return new ClaimNumbers(counter, Math.max(counter.data?.last ?? 0, highestSeen));
  }

  /** @throws StorageFullError */
  async next(): Promise<number> {
    this.#last += 1;
    const number = this.#last;
    await this.#queue.run('counter', async () => {
      if ((this.#counter.data?.last ?? 0) >= number) return;
      const before = this.#counter.data;
      this.#counter.data = { format: format.current, last: this.#last };
      try {
        await this.#counter.write();
      } catch (error) {
        this.#counter.data = before;
        throw error;
      }
    });
    return number;
  }

  /** A claim came with a number of its own. */
  passed(number: number): void {
    this.#last = Math.max(this.#last, number);
  }

  idle(): Promise<void> {
    return this.#queue.idle();
  }
}
