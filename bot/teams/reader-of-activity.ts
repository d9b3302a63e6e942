import { languageOfLocale } from '../../cards/languages/language.ts';
import type { Reader } from '../../cards/reader.ts';
import { isTimeZone } from '../../cards/time-zone.ts';
import type { Person } from '../../claims/person.ts';
import type { PersonSettings, SettingsRepository } from '../../storage/settings-repository.ts';
import type { TeamsActivity } from './activity-schema.ts';

const reported = (activity: TeamsActivity): Pick<PersonSettings, 'locale' | 'timeZone'> => {
  const zone = activity.localTimezone ?? activity.entities?.find((entity) => entity.type === 'clientInfo')?.timezone;
  return {
    ...(activity.locale ? { locale: activity.locale } : {}),
    ...(zone && isTimeZone(zone) ? { timeZone: zone } : {}),
  };
};

/** In which language and time zone a person reads, and whether others read along; what Teams reports is kept when it changes. A chosen language stays. */
export const readerOfActivity = async (
  settings: SettingsRepository,
  person: Person,
  activity: TeamsActivity,
  isShared: boolean,
): Promise<Reader> => {
  const news = reported(activity);
  const before = await settings.settingsOf(person);
  const isNew =
    (news.locale ?? before.locale) !== before.locale || (news.timeZone ?? before.timeZone) !== before.timeZone;
  const { language, locale, timeZone } = isNew
    ? await settings.changeSettings(person, (stored) => ({ ...stored, ...news }))
    : before;
  return { language: language ?? languageOfLocale(locale), timeZone: timeZone ?? 'UTC', ...(isShared && { isShared }) };
};
