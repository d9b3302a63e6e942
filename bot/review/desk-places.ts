import { type ConversationReference, conversationKey } from '../../storage/conversation-repository.ts';
import type { Services } from '../services.ts';
import { reviewersWithBot } from './reviewers.ts';

/** Where reviews happen now. */
export type DeskPlaces =
  | { readonly at: 'desk'; readonly places: readonly [ConversationReference] }
  /** No desk is named, or the named one can't be reached: reviewers get claims in their personal chats. */
  | {
      readonly at: 'reviewers';
      readonly places: readonly ConversationReference[];
      readonly why: 'no-desk' | 'desk-lost';
    };

/** Key of the conversation that is the desk: the last `review here`, else `REVIEW_CONVERSATION`; null without either. */
export const deskKey = async ({ store, reviewConversation }: Services): Promise<string | null> =>
  (await store.reviewDesk.reviewDesk()) ?? (reviewConversation ? conversationKey(reviewConversation) : null);

/** The last `review here` beats `REVIEW_CONVERSATION`; with neither, or the desk lost, each reviewer who has the bot. */
export const deskPlaces = async (services: Services): Promise<DeskPlaces> => {
  const { conversations } = services.store;
  const key = await deskKey(services);
  const desk = key === null ? null : await conversations.reference(key);
  if (desk && !desk.disabled) return { at: 'desk', places: [desk] };
  return { at: 'reviewers', places: await reviewersWithBot(services), why: key === null ? 'no-desk' : 'desk-lost' };
};
