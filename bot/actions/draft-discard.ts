import { discardCard } from '../../cards/filing/discard-card.ts';
import { causeOf } from '../cause-of.ts';
import { claimCardReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { replyToPresser } from '../replies/reply.ts';
import { withClaim } from '../replies/with-claim.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** The question before a draft is thrown away. */
export const askDiscard = (claimId: string, turn: Turn, services: Services): Promise<Reply> =>
  withClaim(claimId, turn, services, async ({ claim }) =>
    claim.status === 'editing'
      ? replyToPresser(discardCard({ reader: turn.reader, claim }))
      : refusalReply({ refusal: { refused: 'not-in-this-status' }, claim }, turn, services),
  );

/** Throws a draft away, after one question. */
export const draftDiscard: Action<'draft.discard'> = async ({ turn, data }, services) => {
  const { claimId, version } = data;
  if (data.confirm !== 'yes') return askDiscard(claimId, turn, services);
  const command = { type: 'DiscardDraft' } as const;
  const result = await services.desk.run({ claimId, command, actor: turn.actor, version, ...causeOf(turn) });
  return result.ok
    ? claimCardReply(result.claim, turn, services, { tone: 'info', message: { key: 'note.draft-discarded' } })
    : refusalReply(result, turn, services);
};
