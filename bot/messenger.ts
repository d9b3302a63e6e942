import type { Card } from '../cards/card.ts';
import type { ConversationReference } from '../storage/conversation-repository.ts';

/** What became of one request to Teams. Source: docs/teams.md#answers-to-a-request. */
export type SendResult =
  | { readonly outcome: 'sent'; readonly activityId: string }
  /** `mayLeave` said no: there was no request. */
  | { readonly outcome: 'not-sent' }
  /** 403/404: until an install or a message. */
  | { readonly outcome: 'recipient-disabled'; readonly detail: string }
  /** 404 ActivityNotFoundInConversation, on update. */
  | { readonly outcome: 'message-gone' }
  /** 412, 429, 5xx, a broken line, silence: Teams has not taken it, or perhaps not; may be tried again after `retryAfterMs`. */
  | { readonly outcome: 'retry'; readonly retryAfterMs: number | null; readonly detail: string }
  /** 400, 401, 413 …: permanent. */
  | { readonly outcome: 'failed'; readonly detail: string };

/** 401: nobody gets anything until an operator has put the credentials right. */
export const isRefusedIdentity = (result: SendResult): boolean => 'detail' in result && /^401\b/.test(result.detail);

export type PostOptions = {
  /** What a notification shows of the message: one sentence. What the card says when read aloud, unless told. */
  readonly summary?: string;
  /**
   * Asked when Teams' limits let the message go, right before its request; false = it is not to leave any more. Nothing waits
   * for anything here.
   */
  readonly mayLeave?: () => boolean;
};

/**
 * Messages that the bot sends by itself, each when Teams' limits allow it, posts in one request without hidden retries. An
 * update changes nothing by coming twice, so it is tried again for a few minutes.
 */
export type Messenger = {
  readonly post: (reference: ConversationReference, card: Card, options?: PostOptions) => Promise<SendResult>;
  /** Root post of a channel, or reply in the thread of `rootId`. */
  readonly postInThread: (
    reference: ConversationReference,
    rootId: string | null,
    card: Card,
    options?: PostOptions,
  ) => Promise<SendResult>;
  readonly update: (reference: ConversationReference, activityId: string, card: Card) => Promise<SendResult>;
};
