import type { Person } from '../../claims/person.ts';
import { type ConversationReference, conversationKey, personKey } from '../../storage/conversation-repository.ts';
import type { TeamsActivity } from './activity-schema.ts';

/** Who sent an activity, and from where. */
export type Sender = {
  readonly tenantId: string;
  /** Null for what comes from no member of a tenant. */
  readonly person: Person | null;
  readonly reference: Omit<ConversationReference, 'disabled'>;
};

const id = /^[0-9a-z-]{1,64}$/;

const idOf = (value: string | undefined): string | null => {
  const lower = value?.toLowerCase() ?? '';
  return id.test(lower) ? lower : null;
};

export const tenantOf = (activity: TeamsActivity): string | null =>
  idOf(activity.channelData?.tenant?.id ?? activity.conversation?.tenantId);

/** To whom the conversation belongs: in a channel that firms share, not everybody's own tenant. */
const hostTenantOf = (activity: TeamsActivity): string | null =>
  idOf(activity.conversation?.tenantId) ?? tenantOf(activity);

const typeOf = (conversation: TeamsActivity['conversation']): ConversationReference['conversationType'] => {
  const type = conversation?.conversationType;
  if (type === 'channel' || type === 'groupChat' || type === 'personal') return type;
  return conversation?.isGroup ? 'groupChat' : 'personal';
};

/**
 * A personal chat is kept by its person, as Teams may give one several; a channel without the `;messageid=` of its thread.
 */
const readReference = (
  activity: TeamsActivity,
  tenantId: string,
  person: Person | null,
): Sender['reference'] | null => {
  const conversationId = activity.conversation?.id?.split(';')[0];
  if (!conversationId) return null;
  const conversationType = typeOf(activity.conversation);
  if (conversationType === 'personal' && !person) return null;
  const teamId = activity.channelData?.team?.id;
  const teamsChannelId =
    activity.channelData?.channel?.id ?? (conversationType === 'channel' ? conversationId : undefined);
  return {
    key: conversationType === 'personal' && person ? personKey(person) : conversationKey(conversationId),
    conversationId,
    conversationType,
    tenantId: conversationType === 'personal' ? tenantId : (hostTenantOf(activity) ?? tenantId),
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient?.id ?? '',
    channelId: activity.channelId,
    ...(conversationType === 'personal' && person ? { person } : {}),
    ...(teamId ? { teamId } : {}),
    ...(teamsChannelId ? { teamsChannelId } : {}),
  };
};

/** Null where it can't be told. */
export const readSender = (activity: TeamsActivity): Sender | null => {
  const tenantId = tenantOf(activity);
  if (tenantId === null) return null;
  const objectId = idOf(activity.from?.aadObjectId);
  const person = objectId ? { id: objectId, tenantId, name: activity.from?.name ?? '' } : null;
  const reference = readReference(activity, tenantId, person);
  return reference && { tenantId, person, reference };
};
