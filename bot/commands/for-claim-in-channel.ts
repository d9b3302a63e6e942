import { textsOf } from '../../cards/languages/texts.ts';
import { channelAnswer } from '../channels/channel-answer.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Command } from './command.ts';

/** A command about one claim in a channel. Without a number it asks for one: a list of claims is no channel's business. */
export const forClaimInChannel =
  (
    example: 'command.mute' | 'command.unmute',
    run: (claimId: string, turn: Turn, services: Services) => Promise<Reply>,
  ): Command =>
  async ({ claimId }, turn, services) =>
    claimId === null
      ? channelAnswer(turn, 'info', 'channel.note.which-claim', { command: textsOf(turn.reader.language)(example) })
      : run(claimId, turn, services);
