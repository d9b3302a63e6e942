import { causeOf } from '../cause-of.ts';
import { claimCardReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Action } from './action.ts';

/** The firm's incentives admins get the draft's card; only they submit. */
export const draftAskAdmin: Action<'draft.ask-admin'> = async ({ turn, data }, services) => {
  const result = await services.desk.run({
    claimId: data.claimId,
    command: { type: 'AskAdmin' },
    actor: turn.actor,
    version: data.version,
    ...causeOf(turn),
  });
  return result.ok
    ? claimCardReply(result.claim, turn, services, { tone: 'good', message: { key: 'note.admin-asked' } })
    : refusalReply(result, turn, services);
};
