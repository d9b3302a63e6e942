import type { Card } from '../../cards/card.ts';
import type { ClaimId } from '../../claims/claim.ts';
import type { ConversationReference } from '../../storage/people-repository.ts';

/** One message that a notice leads to, in one conversation. */
export type Delivery = {
  readonly reference: ConversationReference;
  readonly card: Card;
  /** Set when the message is a claim's card, which is kept up to date from then on. */
  readonly about?: { readonly claimId: ClaimId; readonly kind: 'form' | 'claim' | 'review' | 'request' };
};
