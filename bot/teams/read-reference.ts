import type { Person } from '../../claims/person.ts';
import { type ConversationReference, conversationKey, personKey } from '../../storage/people-repository.ts';
import type { TeamsActivity } from './activity-schema.ts';
import { hostTenantOf } from './read-person.ts';

const typeOf = (conversation: TeamsActivity['conversation']): ConversationReference['conversationType'] => {
  const type = conversation?.conversationType;
  if (type === 'channel' || type === 'groupChat' || type === 'personal') return type;
  return conversation?.isGroup ? 'groupChat' : 'personal';
};

/**
 * Where the activity came from. A personal chat is kept by its person, as Teams may give one several; a channel without the
 * `;messageid=` of its thread.
 */
export const readReference = (
  activity: TeamsActivity,
  tenantId: string,
  person: Person | null,
): Omit<ConversationReference, 'disabled'> | null => {
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
    channelId: activity.channelId ?? 'msteams',
    ...(conversationType === 'personal' && person ? { person } : {}),
    ...(teamId ? { teamId } : {}),
    ...(teamsChannelId ? { teamsChannelId } : {}),
  };
};
