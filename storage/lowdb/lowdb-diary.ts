import * as z from 'zod';
import type { Diary, DiaryRepository } from '../diary-repository.ts';
import type { OpenTable } from './document-table.ts';

const diarySchema: z.ZodType<Diary> = z.strictObject({
  aliveAt: z.string().exactOptional(),
  upAgainSince: z.string().exactOptional(),
  digestOn: z.string().exactOptional(),
});

const theDiary = 'diary';

/** One small document. */
export const lowdbDiary = (openTable: OpenTable): DiaryRepository => {
  const diary = openTable('diary', diarySchema);
  return {
    read: async () => (await diary.get(theDiary)) ?? {},
    note: async (entry) => {
      await diary.change(theDiary, (current) => ({ ...current, ...entry }));
    },
  };
};
