import { refusalMessage } from '../../cards/refusal-message.ts';
import { deskSetCard } from '../../cards/review/desk-set-card.ts';
import { messageCard } from '../../cards/shared/message-card.ts';
import { replyWith } from '../replies/reply.ts';
import type { Command } from './command.ts';

/** Makes this conversation the review desk: claims submitted from now on appear here. */
export const reviewHere: Command = async (_args, turn, services) => {
  const { reader, actor, reference } = turn;
  if (!actor.isReviewer) {
    const message = refusalMessage({ refused: 'only-reviewers' }, reader);
    return replyWith(messageCard({ reader, note: { tone: 'warning', message } }));
  }
  const { conversations, reviewDesk } = services.store;
  await conversations.rememberReference(reference);
  await reviewDesk.setReviewDesk(reference.key);
  return replyWith(deskSetCard({ reader }));
};
