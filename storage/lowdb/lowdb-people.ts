import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Person } from '../../claims/person.ts';
import {
  type ConversationReference,
  type PeopleRepository,
  type PersonSettings,
  personKey,
} from '../people-repository.ts';
import { copyOf } from './copy-of.ts';
import type { KeyedDocuments } from './keyed-documents.ts';

/** Only what was given: zod leaves an absent key absent, and its types must say so too. */
type Exactly<T> = z.ZodType<T>;

export const settingsSchema: Exactly<PersonSettings> = z.strictObject({
  language: z.enum(['en', 'hu', 'tr']).exactOptional(),
  timeZone: z.string().exactOptional(),
  locale: z.string().exactOptional(),
  comments: z.array(z.string()).exactOptional(),
});

export const referenceSchema: Exactly<ConversationReference> = z.strictObject({
  key: z.string(),
  conversationId: z.string(),
  conversationType: z.enum(['personal', 'groupChat', 'channel']),
  tenantId: z.string(),
  serviceUrl: z.string(),
  botId: z.string(),
  channelId: z.string(),
  person: z.strictObject({ id: z.string(), tenantId: z.string(), name: z.string() }).exactOptional(),
  teamId: z.string().exactOptional(),
  teamsChannelId: z.string().exactOptional(),
  disabled: z.strictObject({ at: z.string(), why: z.string() }).exactOptional(),
});

export const deskSchema: z.ZodType<Desk> = z.strictObject({ referenceKey: z.string() });
export type Desk = { readonly referenceKey: string };

const theDesk = 'review desk';

const add = (sets: Map<string, Set<string>>, of: string, key: string): void => {
  const keys = sets.get(of) ?? new Set();
  keys.add(key);
  sets.set(of, keys);
};

/** People's settings, where to reach them, and the review desk. References are all in memory; the rest is read when asked for. */
export class LowdbPeople implements PeopleRepository {
  readonly #settings: KeyedDocuments<PersonSettings>;
  readonly #references: KeyedDocuments<ConversationReference>;
  readonly #desk: KeyedDocuments<Desk>;
  readonly #byKey = new Map<string, ConversationReference>();
  readonly #keysOfFirm = new Map<string, Set<string>>();
  readonly #keysOfPerson = new Map<string, Set<string>>();

  constructor(
    settings: KeyedDocuments<PersonSettings>,
    references: KeyedDocuments<ConversationReference>,
    desk: KeyedDocuments<Desk>,
  ) {
    this.#settings = settings;
    this.#references = references;
    this.#desk = desk;
    for (const { value } of references.all()) this.#index(value);
  }

  async settingsOf(person: Pick<Person, 'id' | 'tenantId'>): Promise<PersonSettings> {
    return (await this.#settings.get(personKey(person))) ?? {};
  }

  async saveSettings(person: Pick<Person, 'id' | 'tenantId'>, settings: PersonSettings): Promise<void> {
    const copy = copyOf(settings);
    await this.#settings.change(personKey(person), (current) => (isDeepStrictEqual(current, copy) ? current : copy));
  }

  async rememberReference(reference: Omit<ConversationReference, 'disabled'>): Promise<boolean> {
    const known = this.#byKey.get(reference.key);
    if (known !== undefined && isDeepStrictEqual(known, reference)) return false;
    await this.#change(reference.key, () => copyOf(reference));
    return known === undefined || known.disabled !== undefined;
  }

  async disableReference(key: string, why: string, at: string): Promise<void> {
    await this.#change(key, (current) => (current === null ? null : { ...current, disabled: { at, why } }));
  }

  async reference(key: string): Promise<ConversationReference | null> {
    return copyOf(this.#byKey.get(key) ?? null);
  }

  async peopleOf(tenantId: string): Promise<readonly ConversationReference[]> {
    return this.#reachable(this.#keysOfFirm.get(tenantId) ?? []);
  }

  async peopleWithIds(ids: readonly string[]): Promise<readonly ConversationReference[]> {
    return this.#reachable(ids.flatMap((id) => [...(this.#keysOfPerson.get(id) ?? [])]));
  }

  #reachable(keys: Iterable<string>): readonly ConversationReference[] {
    return [...keys]
      .map((key) => this.#byKey.get(key))
      .filter((reference) => reference !== undefined)
      .filter((reference) => reference.person !== undefined && reference.disabled === undefined)
      .map((reference) => copyOf(reference));
  }

  async reviewDesk(): Promise<string | null> {
    return (await this.#desk.get(theDesk))?.referenceKey ?? null;
  }

  async setReviewDesk(referenceKey: string | null): Promise<void> {
    await this.#desk.change(theDesk, (current) => {
      if (current?.referenceKey === referenceKey) return current;
      return referenceKey === null ? null : { referenceKey };
    });
  }

  async #change(
    key: string,
    next: (current: ConversationReference | null) => ConversationReference | null,
  ): Promise<void> {
    let after: ConversationReference | null = null;
    await this.#references.change(key, (current) => {
      after = next(current);
      return isDeepStrictEqual(after, current) ? current : after;
    });
    if (after !== null) this.#index(after);
  }

  #index(reference: ConversationReference): void {
    this.#byKey.set(reference.key, reference);
    if (!reference.key.startsWith('person:')) return;
    add(this.#keysOfFirm, reference.tenantId, reference.key);
    // One person may be a guest in several tenants.
    if (reference.person) add(this.#keysOfPerson, reference.person.id, reference.key);
  }
}
