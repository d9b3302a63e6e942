import type { ConversationReference } from '../../storage/conversation-repository.ts';
import type { Services } from '../services.ts';

/** Reviewers who have the bot: where each can be reached personally. */
export const reviewersWithBot = (services: Services): Promise<readonly ConversationReference[]> =>
  services.store.conversations.peopleWithIds(services.reviewers);
