import * as z from 'zod';
import type { ConversationReference, ConversationRepository } from '../conversation-repository.ts';
import type { OpenTable } from './document-table.ts';

const referenceSchema: z.ZodType<ConversationReference> = z.strictObject({
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

/** The person is named of those who can be reached, and of nobody else. One person may be a guest in several tenants. */
const referenceColumns = ({ key, tenantId, person, disabled }: ConversationReference) => {
  const isReachable = key.startsWith('person:') && person !== undefined && disabled === undefined;
  return {
    firm: isReachable ? tenantId : null,
    person: isReachable ? person.id : null,
    disabled: Number(disabled !== undefined),
  };
};

/** One document a conversation. */
export const lowdbConversations = (openTable: OpenTable): ConversationRepository => {
  const references = openTable('conversations', referenceSchema, referenceColumns);
  return {
    rememberReference: async (reference) => {
      const copy = structuredClone(reference);
      const { before } = await references.change(copy.key, () => copy);
      return before === null || before.disabled !== undefined;
    },
    disableReference: async (key, why, at) => {
      await references.change(key, (stored) => stored && { ...stored, disabled: { at, why } });
    },
    reference: (key) => references.get(key),
    peopleWithIds: async (ids) => (await Promise.all(ids.map((id) => references.find('person = ?', id)))).flat(),
    peopleOf: (tenantId) => references.find('firm = ? ORDER BY key', tenantId),
  };
};
