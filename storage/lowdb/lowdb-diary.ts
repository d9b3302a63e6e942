import * as z from 'zod';
import type { Diary, DiaryRepository } from '../diary-repository.ts';
import type { DocumentTable } from './document-table.ts';

export const diarySchema: z.ZodType<Diary> = z.strictObject({
  aliveAt: z.string().exactOptional(),
  upAgainSince: z.string().exactOptional(),
  digestOn: z.string().exactOptional(),
});

const theDiary = 'diary';

/** One small document. */
export class LowdbDiary implements DiaryRepository {
  readonly #diary: DocumentTable<Diary>;

  constructor(diary: DocumentTable<Diary>) {
    this.#diary = diary;
  }

  async read(): Promise<Diary> {
    return (await this.#diary.get(theDiary)) ?? {};
  }

  async note(entry: Diary): Promise<void> {
    await this.#diary.change(theDiary, (current) => ({ ...current, ...entry }));
  }
}
