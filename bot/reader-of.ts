import { languageOfLocale } from '../cards/languages/language.ts';
import type { Reader } from '../cards/reader.ts';
import type { Person } from '../claims/person.ts';
import type { ConversationReference } from '../storage/conversation-repository.ts';
import type { SettingsRepository } from '../storage/settings-repository.ts';

/** In which language and time zone a person reads: their own choice, else what their client last said. */
export const readerOf = async (
  person: Pick<Person, 'id' | 'tenantId'>,
  settings: Pick<SettingsRepository, 'settingsOf'>,
): Promise<Reader> => {
  const { language, locale, timeZone } = await settings.settingsOf(person);
  return { language: language ?? languageOfLocale(locale), timeZone: timeZone ?? 'UTC' };
};

/** How a conversation is written to: a personal chat as its person reads, a channel of many in English and UTC. */
export const readerAt = async (
  { person, conversationType }: Pick<ConversationReference, 'person' | 'conversationType'>,
  settings: Pick<SettingsRepository, 'settingsOf'>,
): Promise<Reader> =>
  person && conversationType === 'personal'
    ? readerOf(person, settings)
    : { language: 'en', timeZone: 'UTC', isShared: true };
