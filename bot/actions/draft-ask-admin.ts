import { causeOf } from '../cause-of.ts';
import { claimCardReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** Asks the firm's incentives admins to submit; `version` is absent for the typed command. */
export const askAdmin = async (
  claimId: string,
  version: number | undefined,
  turn: Turn,
  services: Services,
): Promise<Reply> => {
  const order = { claimId, command: { type: 'AskAdmin' }, actor: turn.actor, ...causeOf(turn) } as const;
  const result = await services.desk.run(version === undefined ? order : { ...order, version });
  return result.ok
    ? claimCardReply(result.claim, turn, services, { tone: 'good', message: { key: 'note.admin-asked' } })
    : refusalReply(result, turn, services);
};

/** The firm's incentives admins get the draft's card; only they submit. */
export const draftAskAdmin: Action<'draft.ask-admin'> = ({ turn, data }, services) =>
  askAdmin(data.claimId, data.version, turn, services);
