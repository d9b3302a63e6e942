import type { ClaimId } from '../claims/claim.ts';

/** A card about a claim that the bot posted and keeps up to date. */
export type PostedCard = {
  readonly claimId: ClaimId;
  /** What the card is, e.g. `form`, `claim`, `review`, `request`; one live card per claim, kind and conversation. */
  readonly kind: string;
  /** Key of the conversation reference (conversation-repository.ts). */
  readonly referenceKey: string;
  readonly conversationId: string;
  readonly activityId: string;
  /**
   * Events of the claim that the card takes into account: those that came later it does not show, nor was anything told of them
   * beside it. Absent while it is not known that any card has arrived.
   */
  readonly events?: number;
};

export type CardRepository = {
  /** Replaces the card of the same claim, kind and conversation. */
  readonly remember: (card: PostedCard) => Promise<void>;
  /** The card takes so many events into account from now on. One that was replaced meanwhile, or takes more, stays as it is. */
  readonly caughtUp: (card: PostedCard, events: number) => Promise<void>;
  readonly forget: (card: PostedCard) => Promise<void>;
  readonly ofClaim: (claimId: ClaimId) => Promise<readonly PostedCard[]>;
  /**
   * Cards whose claim has events that they don't take into account, in conversations that can be reached, each once when they are
   * paged through. A page costs the same however many cards there are. A claim leaves its cards behind in the transaction that
   * saves it.
   * @param after the last card of the page before.
   */
  readonly leftBehind: (limit: number, after?: PostedCard) => Promise<readonly PostedCard[]>;
};
