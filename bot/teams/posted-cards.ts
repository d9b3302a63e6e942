import type { CardRepository, PostedCard } from '../../storage/card-repository.ts';
import type { LiveCard } from '../turn.ts';

type Message = Pick<PostedCard, 'referenceKey' | 'conversationId' | 'activityId'>;

/**
 * Keeps in mind which message shows which claim. A message that shows something else now is forgotten as what it was, so that
 * no later change of the old claim overwrites it. Writes only what is new.
 */
export type PostedCards = (
  message: Message,
  about: LiveCard['about'],
  /** The claim that the message showed before, if it is known. */
  before?: string,
) => Promise<void>;

export const createPostedCards =
  (cards: CardRepository): PostedCards =>
  async (message, about, before) => {
    const claims = new Set([about?.claimId, before].filter((id) => id !== undefined));
    let isRemembered = false;
    for (const claimId of claims) {
      for (const posted of await cards.ofClaim(claimId)) {
        if (posted.conversationId !== message.conversationId || posted.activityId !== message.activityId) continue;
        if (posted.claimId === about?.claimId && posted.kind === about.kind) isRemembered = true;
        else await cards.forget(posted);
      }
    }
    if (about && !isRemembered) await cards.remember({ ...about, ...message });
  };
