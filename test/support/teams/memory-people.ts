import {
  type ConversationReference,
  type ConversationRepository,
  personKey,
} from '../../../storage/conversation-repository.ts';
import type { PersonSettings, SettingsRepository } from '../../../storage/settings-repository.ts';

/** Settings and conversations that a test can look into. */
export type MemoryPeople = SettingsRepository &
  ConversationRepository & {
    readonly references: Map<string, ConversationReference>;
    /** Times settings were written. */
    readonly settingsWrites: () => number;
  };

export const createMemoryPeople = (): MemoryPeople => {
  const settings = new Map<string, PersonSettings>();
  const references = new Map<string, ConversationReference>();
  let writes = 0;
  return {
    references,
    settingsWrites: () => writes,
    settingsOf: async (person) => settings.get(personKey(person)) ?? {},
    changeSettings: async (person, next) => {
      writes += 1;
      const after = next(settings.get(personKey(person)) ?? {});
      settings.set(personKey(person), after);
      return after;
    },
    rememberReference: async (reference) => {
      const known = references.get(reference.key);
      references.set(reference.key, reference);
      return known === undefined || known.disabled !== undefined;
    },
    disableReference: async (key, why, at) => {
      const reference = references.get(key);
      if (reference) references.set(key, { ...reference, disabled: { at, why } });
    },
    reference: async (key) => references.get(key) ?? null,
    peopleWithIds: async (ids) =>
      [...references.values()].filter(({ person, disabled }) => person && !disabled && ids.includes(person.id)),
    peopleOf: async (tenantId) =>
      [...references.values()].filter((reference) => reference.person?.tenantId === tenantId && !reference.disabled),
  };
};
