import type { Card } from '../cards/card.ts';
import type { ConversationReference } from '../storage/conversation-repository.ts';

/** What became of one request to Teams. Source: platform facts §1. */
export type SendResult =
  | { readonly outcome: 'sent'; readonly activityId: string }
  /** 403/404: until an install or a message. */
  | { readonly outcome: 'recipient-disabled'; readonly detail: string }
  /** 404 ActivityNotFoundInConversation, on update. */
  | { readonly outcome: 'message-gone' }
  /** 412, 429: definitely not posted; may be tried again after `retryAfterMs`. */
  | { readonly outcome: 'throttled'; readonly retryAfterMs: number | null }
  /** 502, 503, 504, broken line, silence: the post's fate is not known. */
  | { readonly outcome: 'unknown'; readonly detail: string }
  /** 400, 401, 413, 500 …: permanent. */
  | { readonly outcome: 'failed'; readonly detail: string };

/** Called when Teams' limits let a message go, right before its request; the request waits for it, and is not made when it rejects. */
export type BeforeLeaving = () => Promise<void>;

/**
 * Messages that the bot sends by itself, each when Teams' limits allow it, posts in one request without hidden retries. An
 * update changes nothing by coming twice, so it is tried again.
 */
export type Messenger = {
  readonly post: (reference: ConversationReference, card: Card, beforeLeaving?: BeforeLeaving) => Promise<SendResult>;
  /** Root post of a channel, or reply in the thread of `rootId`. */
  readonly postInThread: (
    reference: ConversationReference,
    rootId: string | null,
    card: Card,
    beforeLeaving?: BeforeLeaving,
  ) => Promise<SendResult>;
  readonly update: (reference: ConversationReference, activityId: string, card: Card) => Promise<SendResult>;
};
