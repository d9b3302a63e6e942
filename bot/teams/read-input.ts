import { z } from 'zod';
import { isVerb } from '../../cards/verbs.ts';
import type { TurnInput } from '../turn.ts';
import type { TeamsActivity } from './activity-schema.ts';
import { incomingFiles } from './incoming-files.ts';
import { messageText } from './message-text.ts';

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

/**
 * A message whose `value` has a verb of ours is a press by a client that knows no `Action.Execute`; other apps' cards have values
 * of their own. Source: docs/teams.md#cards.
 */
export const readMessage = (activity: TeamsActivity): TurnInput & { kind: 'message' | 'action' } => {
  const { verb, ...rest } = submitted.safeParse(activity.value).data ?? {};
  if (typeof verb !== 'string' || !isVerb(verb)) {
    const isPersonal = (activity.conversation?.conversationType ?? 'personal') === 'personal';
    return { kind: 'message', text: messageText(activity), files: incomingFiles(activity.attachments, isPersonal) };
  }
  const cardId = activity.replyToId ?? null;
  return {
    kind: 'action',
    verb,
    data: rest,
    via: 'submit',
    automatic: false,
    cardId,
  };
};

/** A press without a verb, or of any other broken shape, is one of an unknown verb: it gets its card in answer. */
export const readPress = (activity: TeamsActivity): TurnInput & { kind: 'action' } => {
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
