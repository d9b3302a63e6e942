import type { Messenger } from '../messenger.ts';
import type { MessageLane } from './message-lane.ts';
import type { Posts } from './posts.ts';

/** What the bot sends by itself. A reply in a thread goes to the conversation `<channel id>;messageid=<root id>`. */
export const createMessenger = (posts: Posts, lane: MessageLane): Messenger => ({
  post: (reference, card) => posts.send(reference, card),
  postInThread: (reference, rootId, card) => {
    const { serviceUrl, conversationId, conversationType, tenantId, botId } = reference;
    if (conversationType !== 'channel') return posts.send(reference, card);
    const teamsChannelId = reference.teamsChannelId ?? conversationId;
    if (rootId === null) return posts.sendRoot({ serviceUrl, teamsChannelId, tenantId, botId }, card);
    return posts.send({ serviceUrl, conversationId: `${conversationId};messageid=${rootId}` }, card);
  },
  update: (reference, activityId, card) => lane(reference, activityId, () => posts.update(reference, activityId, card)),
});
