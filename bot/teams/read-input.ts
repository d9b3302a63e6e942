import { z } from 'zod';
import type { TurnInput } from '../turn.ts';
import type { TeamsActivity } from './activity-schema.ts';
import { incomingFiles } from './incoming-files.ts';
import { messageText } from './message-text.ts';

export type ActivityKind =
  | { readonly kind: 'turn'; readonly input: Exclude<TurnInput, { kind: 'installed' }> }
  | { readonly kind: 'installed'; readonly by: 'installationUpdate' | 'conversationUpdate' }
  | { readonly kind: 'upgraded' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'other-invoke' }
  | { readonly kind: 'ignored' };

/** A record as it came: `z.record` would look at every key of what the verb's own schema reads anyway. */
const submitted = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const data = submitted.catch({});
const executed = z
  .object({
    trigger: z.string().optional().catch(undefined),
    action: z.object({ verb: z.string().catch(''), data }).catch({ verb: '', data: {} }),
  })
  .catch({ action: { verb: '', data: {} } });

const readMessage = (activity: TeamsActivity): TurnInput & { kind: 'message' | 'action' } => {
  const value = submitted.safeParse(activity.value);
  if (!value.success) {
    const isPersonal = (activity.conversation?.conversationType ?? 'personal') === 'personal';
    return { kind: 'message', text: messageText(activity), files: incomingFiles(activity.attachments, isPersonal) };
  }
  const { verb, ...rest } = value.data;
  const cardId = activity.replyToId ?? null;
  return {
    kind: 'action',
    verb: typeof verb === 'string' ? verb : '',
    data: rest,
    via: 'submit',
    automatic: false,
    cardId,
  };
};

/** A press without a verb, or of any other broken shape, is one of an unknown verb: it gets its card in answer. */
const readPress = (activity: TeamsActivity): TurnInput & { kind: 'action' } => {
  const value = executed.parse(activity.value);
  return {
    kind: 'action',
    verb: value.action.verb,
    data: value.action.data,
    via: 'execute',
    automatic: value.trigger === 'automatic',
    cardId: activity.replyToId ?? null,
  };
};

const installs: Readonly<Record<string, ActivityKind>> = {
  add: { kind: 'installed', by: 'installationUpdate' },
  'add-upgrade': { kind: 'upgraded' },
  remove: { kind: 'removed' },
};

const readMembers = (activity: TeamsActivity): ActivityKind => {
  const isBot = (member: { readonly id?: string | undefined }) =>
    member.id !== undefined && member.id === activity.recipient?.id;
  if (activity.membersAdded?.some(isBot)) return { kind: 'installed', by: 'conversationUpdate' };
  if (activity.membersRemoved?.some(isBot)) return { kind: 'removed' };
  return { kind: 'ignored' };
};

/** What an activity is about. Unknown types are ignored. Source: platform facts §3, §7. */
export const readInput = (activity: TeamsActivity): ActivityKind => {
  switch (activity.type) {
    case 'message':
      return { kind: 'turn', input: readMessage(activity) };
    case 'invoke':
      return activity.name === 'adaptiveCard/action'
        ? { kind: 'turn', input: readPress(activity) }
        : { kind: 'other-invoke' };
    case 'installationUpdate':
      return installs[activity.action ?? ''] ?? { kind: 'ignored' };
    case 'conversationUpdate':
      return readMembers(activity);
    default:
      return { kind: 'ignored' };
  }
};
