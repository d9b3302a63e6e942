import {
  type ConversationReference,
  type PeopleRepository,
  type PersonSettings,
  personKey,
} from '../../../storage/people-repository.ts';

/** A people repository that a test can look into. */
export type MemoryPeople = PeopleRepository & {
  readonly references: Map<string, ConversationReference>;
  /** Times settings were written. */
  readonly settingsWrites: () => number;
};

export const createMemoryPeople = (): MemoryPeople => {
  const settings = new Map<string, PersonSettings>();
  const references = new Map<string, ConversationReference>();
  let desk: string | null = null;
  let writes = 0;
  return {
    references,
    settingsWrites: () => writes,
    settingsOf: async (person) => settings.get(personKey(person)) ?? {},
    saveSettings: async (person, value) => {
      writes += 1;
      settings.set(personKey(person), value);
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
    reviewDesk: async () => desk,
    setReviewDesk: async (key) => {
      desk = key;
    },
  };
};
