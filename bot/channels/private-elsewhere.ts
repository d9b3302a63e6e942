import { textsOf } from '../../cards/languages/texts.ts';
import type { Verb } from '../../cards/verbs.ts';
import { personKey } from '../../storage/conversation-repository.ts';
import type { CommandName } from '../commands/phrases.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { channelAnswer } from './channel-answer.ts';
import { firmChannel } from './firm-channel.ts';

/** What shows no more than a channel may see. */
const open: ReadonlySet<Verb | CommandName> = new Set<Verb | CommandName>([
  'claim.view',
  'claim.mute',
  'claim.unmute',
  'channel.subscribe',
  'channel.unsubscribe',
  'language.set',
  'help',
  'claim',
  'status',
  'subscribe',
  'unsubscribe',
  'subscriptions',
  'mute',
  'unmute',
  'language',
  'review here',
]);

/** What a channel's own card offers: it is answered in the personal chat of who asks. */
const answeredInPrivate: ReadonlySet<Verb | CommandName> = new Set<Verb | CommandName>(['renew', 'claim.renew']);

/** The answer in the person's own chat with the bot, and a word of it in the channel; without such a chat, where to ask. */
const inPersonalChat = async (
  turn: Turn,
  services: Services,
  carryOut: (turn: Turn) => Promise<Reply>,
): Promise<Reply> => {
  const to = await services.store.conversations.reference(personKey(turn.actor.person));
  if (!to || to.disabled) {
    const command = textsOf(turn.reader.language)('command.renew');
    return channelAnswer(turn, 'info', 'channel.note.renew', { command });
  }
  const { card, further } = await carryOut({ ...turn, reference: to });
  const { card: said } = channelAnswer(turn, 'info', 'channel.note.sent-to-chat');
  // A message of its own there: no card was pressed in that chat.
  const cards = [...(card ? [card] : []), ...further].map(({ forPresser: _alone, ...live }) => ({ ...live, to }));
  return { card: said, further: cards };
};

/**
 * In a firm's channel, forms, histories and lists would be seen by everybody: the answer says where they belong, or is brought
 * there. Null where the wish may be carried out.
 */
export const privateElsewhere = async (
  wish: Verb | CommandName,
  turn: Turn,
  services: Services,
  carryOut: (turn: Turn) => Promise<Reply>,
): Promise<Reply | null> => {
  if (open.has(wish) || !(await firmChannel(turn, services))) return null;
  return answeredInPrivate.has(wish)
    ? inPersonalChat(turn, services, carryOut)
    : channelAnswer(turn, 'info', 'channel.note.private');
};
