import type { SendResult } from '../messenger.ts';
import { createLatestUpdate } from './latest-update.ts';
import type { Place } from './posts.ts';

/**
 * Work on one message: one at a time, and of what waits only the newest. A press's own updates go through here as well as
 * those that follow a change of the claim.
 */
export type MessageLane = (place: Place, activityId: string, work: () => Promise<SendResult>) => Promise<SendResult>;

export const createMessageLane = (): MessageLane => {
  const latest = createLatestUpdate<SendResult>();
  return ({ conversationId }, activityId, work) => latest(`${conversationId.split(';')[0]}|${activityId}`, work);
};
