import * as z from 'zod';
import type { Diary, DiaryRepository } from '../diary-repository.ts';
import type { ReviewDeskRepository } from '../review-desk-repository.ts';
import type { OpenTable } from './document-table.ts';

/** Tables of what a deployment has one of hold it under this key. */
const theOnly = 'only';

export const lowdbReviewDesk = (openTable: OpenTable): ReviewDeskRepository => {
  const desk = openTable('review_desk', z.strictObject({ referenceKey: z.string() }));
  return {
    reviewDesk: async () => (await desk.get(theOnly))?.referenceKey ?? null,
    setReviewDesk: async (referenceKey) => {
      await desk.change(theOnly, () => (referenceKey === null ? null : { referenceKey }));
    },
  };
};

const diarySchema: z.ZodType<Diary> = z.strictObject({
  aliveAt: z.string().exactOptional(),
  upAgainSince: z.string().exactOptional(),
  digestOn: z.string().exactOptional(),
  weekOf: z.string().exactOptional(),
});

export const lowdbDiary = (openTable: OpenTable): DiaryRepository => {
  const diary = openTable('diary', diarySchema);
  return {
    read: async () => (await diary.get(theOnly)) ?? {},
    note: async (entry) => {
      await diary.change(theOnly, (stored) => ({ ...stored, ...entry }));
    },
  };
};
