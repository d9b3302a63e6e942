import type { CardNote } from '../../cards/card-note.ts';
import { nextStep } from '../../cards/next-step.ts';
import { refusalMessage } from '../../cards/refusal-message.ts';
import { messageCard } from '../../cards/shared/message-card.ts';
import type { DeskResult } from '../desk.ts';
import { isReview } from '../review/is-review.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { claimReply } from './claim-reply.ts';
import { replyToPresser } from './reply.ts';

/** Why nothing changed, on the claim as it is; the reason alone where the claim may not be seen. */
export const refusalReply = async (
  { refusal, claim }: Pick<Extract<DeskResult, { ok: false }>, 'refusal' | 'claim'>,
  turn: Turn,
  services: Services,
): Promise<Reply> => {
  const message =
    claim && refusal.refused === 'not-in-this-status'
      ? nextStep(claim, isReview(claim, turn) ? 'desk' : 'partner')
      : refusalMessage(refusal, turn.reader);
  const note: CardNote = { tone: 'warning', message };
  return claim ? claimReply(claim, turn, services, note) : replyToPresser(messageCard({ reader: turn.reader, note }));
};
