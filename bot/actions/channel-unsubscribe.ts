import type { CardNote } from '../../cards/card-note.ts';
import { channelNoteCard } from '../../cards/channel/channel-note-card.ts';
import { subscriptionsCard } from '../../cards/channel/subscriptions-card.ts';
import { channelAnswer } from '../channels/channel-answer.ts';
import { whyNotForFirm } from '../channels/why-not-for-firm.ts';
import { replyWith } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';
import { showSubscription } from './channel-subscribe.ts';

const listChannels = async (turn: Turn, services: Services, note?: CardNote): Promise<Reply> => {
  const { reader, actor } = turn;
  const refused = await whyNotForFirm(turn);
  if (refused) return channelAnswer(turn, 'warning', refused);
  const subscriptions = await services.store.subscriptions.ofFirm(actor.person.tenantId);
  return replyWith(subscriptionsCard({ reader, subscriptions, ...(note ? { note } : {}) }));
};

/** In a channel what it follows; in a personal chat every channel that follows the firm's claims. */
export const showSubscriptions = (turn: Turn, services: Services): Promise<Reply> =>
  turn.reference.conversationType === 'channel' ? showSubscription(turn, services) : listChannels(turn, services);

/** Ends what a channel follows: the one it is said in, or from a personal chat any of the firm's. */
export const unsubscribe = async (channel: string | undefined, turn: Turn, services: Services): Promise<Reply> => {
  const { reference, actor, reader } = turn;
  const isChannel = reference.conversationType === 'channel';
  if (!isChannel && channel === undefined) return listChannels(turn, services);
  const refused = await whyNotForFirm(turn);
  if (refused) return channelAnswer(turn, 'warning', refused);
  const key = isChannel ? reference.key : (channel ?? reference.key);
  const ended = await services.store.subscriptions.unsubscribe(key, actor.person.tenantId);
  const note: CardNote = ended
    ? { tone: 'good', message: { key: 'channel.note.unsubscribed' } }
    : { tone: 'info', message: { key: 'channel.note.not-subscribed' } };
  if (!isChannel) return listChannels(turn, services, note);
  return replyWith(channelNoteCard({ reader, note, offersSubscription: true }));
};

export const channelUnsubscribe: Action<'channel.unsubscribe'> = ({ turn, data }, services) =>
  unsubscribe(data.channel, turn, services);
