import { helpCard } from '../../cards/shared/help-card.ts';
import { elsewhere } from '../elsewhere.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { replyWith } from './reply.ts';

/** What may be written where the person is, after what was not understood. */
export const helpReply = async (
  turn: Turn,
  services: Services,
  unknown: { readonly unknownText?: string; readonly didYouMean?: string } = {},
): Promise<Reply> => {
  const place = await elsewhere(turn, services);
  const { reader, actor } = turn;
  return replyWith(helpCard({ reader, isReviewer: actor.isReviewer, ...(place && { elsewhere: place }), ...unknown }));
};
