import { textsOf } from '../../cards/languages/texts.ts';
import type { Verb } from '../../cards/verbs.ts';
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

/**
 * In a firm's channel, forms, histories and lists would be seen by everybody: the answer says where they belong. Null where
 * the wish may be carried out.
 */
export const privateElsewhere = async (
  wish: Verb | CommandName,
  turn: Turn,
  services: Services,
): Promise<Reply | null> => {
  if (open.has(wish) || !(await firmChannel(turn, services))) return null;
  if (wish !== 'renew' && wish !== 'claim.renew') return channelAnswer(turn, 'info', 'channel.note.private');
  return channelAnswer(turn, 'info', 'channel.note.renew', { command: textsOf(turn.reader.language)('command.renew') });
};
