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
  /** Events of the claim when the card was drawn: those that came after it does not show. Absent in older documents. */
  readonly events?: number;
};

export type CardRepository = {
  /** Replaces the card of the same claim, kind and conversation. */
  readonly remember: (card: PostedCard) => Promise<void>;
  readonly forget: (card: PostedCard) => Promise<void>;
  readonly ofClaim: (claimId: ClaimId) => Promise<readonly PostedCard[]>;
};
