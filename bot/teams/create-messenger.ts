import type { Messenger } from '../messenger.ts';
import type { LimitedPosts } from './limited-posts.ts';
import type { MessageLane } from './message-lane.ts';

/** What the bot sends by itself. A reply in a thread goes to the conversation `<channel id>;messageid=<root id>`. */
export const createMessenger = (posts: LimitedPosts, lane: MessageLane): Messenger => ({
  post: (reference, card, before) => posts.send(reference, card, before),
  postInThread: (reference, rootId, card, before) => {
    const { serviceUrl, conversationId, conversationType, tenantId, botId } = reference;
    if (conversationType !== 'channel') return posts.send(reference, card, before);
    const teamsChannelId = reference.teamsChannelId ?? conversationId;
    if (rootId === null) return posts.sendRoot({ serviceUrl, teamsChannelId, tenantId, botId }, card, before);
    const thread = { serviceUrl, conversationId: `${conversationId};messageid=${rootId}`, tenantId };
    return posts.send(thread, card, before);
  },
  update: (reference, activityId, card) => lane(reference, activityId, () => posts.update(reference, activityId, card)),
});
