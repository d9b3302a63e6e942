import * as z from 'zod';
import { personKey } from '../conversation-repository.ts';
import type { PersonSettings, SettingsRepository } from '../settings-repository.ts';
import type { OpenTable } from './document-table.ts';

const settingsSchema: z.ZodType<PersonSettings> = z.strictObject({
  language: z.enum(['en', 'hu', 'tr']).exactOptional(),
  timeZone: z.string().exactOptional(),
  locale: z.string().exactOptional(),
  comments: z.array(z.string()).exactOptional(),
});

/** One document a person. */
export const lowdbSettings = (openTable: OpenTable): SettingsRepository => {
  const settings = openTable('settings', settingsSchema);
  return {
    settingsOf: async (person) => (await settings.get(personKey(person))) ?? {},
    changeSettings: async (person, next) => {
      const { after } = await settings.change(personKey(person), (stored) => next(stored ?? {}));
      return after ?? {};
    },
  };
};
