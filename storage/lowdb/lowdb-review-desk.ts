import * as z from 'zod';
import type { ReviewDeskRepository } from '../review-desk-repository.ts';
import type { DocumentTable } from './document-table.ts';

export type ReviewDesk = { readonly referenceKey: string };
export const reviewDeskSchema: z.ZodType<ReviewDesk> = z.strictObject({ referenceKey: z.string() });

const theDesk = 'review desk';

/** One small document. */
export class LowdbReviewDesk implements ReviewDeskRepository {
  readonly #desk: DocumentTable<ReviewDesk>;

  constructor(desk: DocumentTable<ReviewDesk>) {
    this.#desk = desk;
  }

  async reviewDesk(): Promise<string | null> {
    return (await this.#desk.get(theDesk))?.referenceKey ?? null;
  }

  async setReviewDesk(referenceKey: string | null): Promise<void> {
    await this.#desk.change(theDesk, () => (referenceKey === null ? null : { referenceKey }));
  }
}
