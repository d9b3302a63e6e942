import { causeOf } from '../cause-of.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Action } from './action.ts';
import { askAnswer } from './claim-answer.ts';

/** Takes a file off a claim, while it may be taken off. Its bytes stay in the document store: the history names it. */
export const poeRemove: Action<'poe.remove'> = async ({ turn, data }, services) => {
  const { claimId, fileId } = data;
  const command = { type: 'RemovePoe', fileId } as const;
  const result = await services.desk.run({ claimId, command, actor: turn.actor, ...causeOf(turn) });
  if (!result.ok) return refusalReply(result, turn, services);
  return result.claim.status === 'partner-action-required'
    ? askAnswer(claimId, turn, services)
    : claimReply(result.claim, turn, services);
};
