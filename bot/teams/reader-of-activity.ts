import { languageOfLocale } from '../../cards/languages/language.ts';
import type { Reader } from '../../cards/reader.ts';
import type { Person } from '../../claims/person.ts';
import type { PeopleRepository, PersonSettings } from '../../storage/people-repository.ts';
import type { TeamsActivity } from './activity-schema.ts';

const knownZones = new Map<string, boolean>();

/** Whether the runtime knows the IANA time zone. */
const isTimeZone = (zone: string): boolean => {
  const answer = knownZones.get(zone);
  if (answer !== undefined) return answer;
  let valid = zone.length <= 64;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    valid = false;
  }
  if (knownZones.size < 1000) knownZones.set(zone, valid);
  return valid;
};

const reported = (activity: TeamsActivity): Pick<PersonSettings, 'locale' | 'timeZone'> => {
  const zone = activity.localTimezone ?? activity.entities?.find((entity) => entity.type === 'clientInfo')?.timezone;
  return {
    ...(activity.locale ? { locale: activity.locale } : {}),
    ...(zone && isTimeZone(zone) ? { timeZone: zone } : {}),
  };
};

/** In which language and time zone a person reads; what Teams reports is kept when it changes. A chosen language stays. */
export const readerOfActivity = async (
  people: PeopleRepository,
  person: Person,
  activity: TeamsActivity,
): Promise<Reader> => {
  const before = await people.settingsOf(person);
  const settings: PersonSettings = { ...before, ...reported(activity) };
  if (settings.locale !== before.locale || settings.timeZone !== before.timeZone) {
    await people.saveSettings(person, settings);
  }
  return {
    language: settings.language ?? languageOfLocale(settings.locale),
    timeZone: settings.timeZone ?? 'UTC',
  };
};
