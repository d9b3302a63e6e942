import type { Card } from '../../cards/card.ts';
import type { ClaimId } from '../../claims/claim.ts';
import type { ConversationReference } from '../../storage/conversation-repository.ts';
import type { LiveCard, PostedKind } from '../turn.ts';

/** One message that a notice leads to, in one conversation. */
export type Delivery = {
  readonly reference: ConversationReference;
  readonly card: Card;
  /** What a notification shows: what happened. */
  readonly summary: string;
  /** The claim's card in whose thread it is posted, where the conversation has threads. */
  readonly under?: { readonly claimId: ClaimId; readonly kind: PostedKind };
  /** Set when the message is a claim's card, which is kept up to date from then on. */
  readonly about?: LiveCard['about'];
};
