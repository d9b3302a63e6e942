import type { Card } from '../cards/card.ts';
import type { Claim, ClaimId } from '../claims/claim.ts';
import type { PostedCard } from '../storage/card-repository.ts';
import type { ConversationReference, ConversationRepository } from '../storage/conversation-repository.ts';
import type { Store } from '../storage/store.ts';
import type { Log } from './log.ts';
import type { Messenger } from './messenger.ts';

/** Keeps the cards that were posted about a claim as the claim is. */
export type LiveCards = {
  /** Brings every posted card of the claim up to date but the one that was pressed, which its answer brings. Returns at once. */
  readonly changed: (claimId: ClaimId, pressedCardId?: string) => void;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
};

export type LiveCardsParts = {
  readonly store: Pick<Store, 'cards' | 'claims'> & { readonly conversations: ConversationRepository };
  readonly messenger: Pick<Messenger, 'update' | 'postInThread'>;
  /** The card as it is to be now; null when it is to be left alone. */
  readonly draw: (claim: Claim, posted: PostedCard) => Promise<Card | null>;
  readonly log: Log;
};

export const createLiveCards = ({ store, messenger, draw, log }: LiveCardsParts): LiveCards => {
  /** By claim: what is under way, and whether the claim changed again meanwhile. The newest state wins. */
  const running = new Map<ClaimId, Promise<void>>();
  const again = new Set<ClaimId>();

  /** Drawn from what is stored at the very end: an older card never goes out after the answer to a newer press. */
  const drawNewest = async (posted: PostedCard): Promise<Card | null> => {
    for (;;) {
      const before = await store.claims.load(posted.claimId);
      const card = before && (await draw(before.claim, posted));
      const after = await store.claims.load(posted.claimId);
      if (before?.revision === after?.revision) return card;
    }
  };

  const postAnew = async (posted: PostedCard, reference: ConversationReference, card: Card): Promise<void> => {
    const result = await messenger.postInThread(reference, null, card);
    if (result.outcome === 'sent') await store.cards.remember({ ...posted, activityId: result.activityId });
    else await store.cards.forget(posted);
  };

  const updateOne = async (posted: PostedCard): Promise<void> => {
    const reference = await store.conversations.reference(posted.referenceKey);
    if (!reference || reference.disabled) return;
    const card = await drawNewest(posted);
    if (!card) return;
    const result = await messenger.update(reference, posted.activityId, card);
    if (result.outcome === 'message-gone') return postAnew(posted, reference, card);
    if (result.outcome !== 'sent')
      log.warn({ claimId: posted.claimId, outcome: result.outcome }, 'a card was not updated');
  };

  const updateAll = async (claimId: ClaimId, exceptCardId: string | undefined): Promise<void> => {
    const posted = (await store.cards.ofClaim(claimId)).filter(({ activityId }) => activityId !== exceptCardId);
    await Promise.all(posted.map(updateOne));
  };

  const run = async (claimId: ClaimId, exceptCardId: string | undefined): Promise<void> => {
    let except = exceptCardId;
    do {
      again.delete(claimId);
      try {
        await updateAll(claimId, except);
      } catch (error) {
        log.error({ claimId, error }, 'updating the cards of a claim failed');
      }
      except = undefined;
    } while (again.has(claimId));
    running.delete(claimId);
  };

  return {
    changed: (claimId, pressedCardId) => {
      if (running.has(claimId)) again.add(claimId);
      else running.set(claimId, run(claimId, pressedCardId));
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
};
