import * as z from 'zod';
import type { ConversationReference, ConversationRepository } from '../conversation-repository.ts';
import type { DocumentTable } from './document-table.ts';

export const referenceSchema: z.ZodType<ConversationReference> = z.strictObject({
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

/** Of people who can be reached, and of nobody else. One person may be a guest in several tenants. */
export const referenceColumns = ({ key, tenantId, person, disabled }: ConversationReference) => {
  const isReachable = key.startsWith('person:') && person !== undefined && disabled === undefined;
  return { firm: isReachable ? tenantId : null, person: isReachable ? person.id : null };
};

/** One document a conversation. */
export class LowdbConversations implements ConversationRepository {
  readonly #references: DocumentTable<ConversationReference>;

  constructor(references: DocumentTable<ConversationReference>) {
    this.#references = references;
  }

  async rememberReference(reference: Omit<ConversationReference, 'disabled'>): Promise<boolean> {
    const copy = structuredClone(reference);
    const { before } = await this.#references.change(copy.key, () => copy);
    return before === null || before.disabled !== undefined;
  }

  async disableReference(key: string, why: string, at: string): Promise<void> {
    await this.#references.change(key, (stored) => stored && { ...stored, disabled: { at, why } });
  }

  reference(key: string): Promise<ConversationReference | null> {
    return this.#references.get(key);
  }

  async peopleWithIds(ids: readonly string[]): Promise<readonly ConversationReference[]> {
    return (await Promise.all(ids.map((id) => this.#references.find('person = ?', id)))).flat();
  }

  peopleOf(tenantId: string): Promise<readonly ConversationReference[]> {
    return this.#references.find('firm = ?', tenantId);
  }
}
