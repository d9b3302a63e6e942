import * as z from 'zod';
import type { Person } from '../../claims/person.ts';
import { personKey } from '../conversation-repository.ts';
import type { PersonSettings, SettingsRepository } from '../settings-repository.ts';
import type { DocumentTable } from './document-table.ts';

export const settingsSchema: z.ZodType<PersonSettings> = z.strictObject({
  language: z.enum(['en', 'hu', 'tr']).exactOptional(),
  timeZone: z.string().exactOptional(),
  locale: z.string().exactOptional(),
  comments: z.array(z.string()).exactOptional(),
});

/** One document a person. */
export class LowdbSettings implements SettingsRepository {
  readonly #settings: DocumentTable<PersonSettings>;

  constructor(settings: DocumentTable<PersonSettings>) {
    this.#settings = settings;
  }

  async settingsOf(person: Pick<Person, 'id' | 'tenantId'>): Promise<PersonSettings> {
    return (await this.#settings.get(personKey(person))) ?? {};
  }

  async changeSettings(
    person: Pick<Person, 'id' | 'tenantId'>,
    next: (stored: PersonSettings) => PersonSettings,
  ): Promise<PersonSettings> {
    const { after } = await this.#settings.change(personKey(person), (stored) => next(stored ?? {}));
    return after ?? {};
  }
}
