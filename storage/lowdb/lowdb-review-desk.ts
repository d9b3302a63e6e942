import * as z from 'zod';
import type { ReviewDeskRepository } from '../review-desk-repository.ts';
import type { OpenTable } from './document-table.ts';

const theDesk = 'review desk';

/** One small document. */
export const lowdbReviewDesk = (openTable: OpenTable): ReviewDeskRepository => {
  const desk = openTable('review_desk', z.strictObject({ referenceKey: z.string() }));
  return {
    reviewDesk: async () => (await desk.get(theDesk))?.referenceKey ?? null,
    setReviewDesk: async (referenceKey) => {
      await desk.change(theDesk, () => (referenceKey === null ? null : { referenceKey }));
    },
  };
};
