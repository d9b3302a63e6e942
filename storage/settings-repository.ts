import type { Person } from '../claims/person.ts';

/** Languages that the bot speaks; a person's choice beats their client's locale. */
export type PersonSettings = {
  readonly language?: 'en' | 'hu' | 'tr';
  /** IANA time zone as Teams last reported it. */
  readonly timeZone?: string;
  /** Locale as Teams last reported it, e.g. `hu-HU`. */
  readonly locale?: string;
  /** A reviewer's comments used before, newest first. */
  readonly comments?: readonly string[];
};

/** People's settings. Durable when a call returns. */
export type SettingsRepository = {
  readonly settingsOf: (person: Pick<Person, 'id' | 'tenantId'>) => Promise<PersonSettings>;
  /**
   * @param next makes the new settings of those that are stored, the same ones to leave them as they are: of changes that meet
   * none is lost.
   * @returns the new settings.
   */
  readonly changeSettings: (
    person: Pick<Person, 'id' | 'tenantId'>,
    next: (stored: PersonSettings) => PersonSettings,
  ) => Promise<PersonSettings>;
};
