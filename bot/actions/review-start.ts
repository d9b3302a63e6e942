import { causeOf } from '../cause-of.ts';
import { claimCardReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** Starts the review of a claim; `version` is absent for the typed command. */
export const startReview = async (
  claimId: string,
  version: number | undefined,
  turn: Turn,
  services: Services,
): Promise<Reply> => {
  const order = { claimId, command: { type: 'StartReview' }, actor: turn.actor, ...causeOf(turn) } as const;
  const result = await services.desk.run(version === undefined ? order : { ...order, version });
  return result.ok
    ? claimCardReply(result.claim, turn, services, { tone: 'good', message: { key: 'review.note.started' } })
    : refusalReply(result, turn, services);
};

export const reviewStart: Action<'review.start'> = ({ turn, data }, services) =>
  startReview(data.claimId, data.version, turn, services);
