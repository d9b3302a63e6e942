import type { CardNote } from '../../cards/card-note.ts';
import { channelAnswer } from '../channels/channel-answer.ts';
import { claimOfChannel, replyInChannel } from '../channels/claim-in-channel.ts';
import { whyNotForFirm } from '../channels/why-not-for-firm.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** Ends the posts about one claim in this channel, or takes them up again. Its root card is kept up to date all the while. */
const setMuted =
  (wanted: boolean) =>
  async (claimId: string, turn: Turn, services: Services): Promise<Reply> => {
    const { reference } = turn;
    if (reference.conversationType !== 'channel') return channelAnswer(turn, 'info', 'channel.note.not-here');
    const refused = await whyNotForFirm(turn);
    if (refused) return channelAnswer(turn, 'warning', refused);
    const found = await claimOfChannel(claimId, turn, services);
    if ('answer' in found) return found.answer;
    const { subscriptions } = services.store;
    const isNew = await (wanted
      ? subscriptions.mute(reference.key, claimId)
      : subscriptions.unmute(reference.key, claimId));
    const key = wanted
      ? isNew
        ? 'channel.note.muted'
        : 'channel.note.already-muted'
      : isNew
        ? 'channel.note.unmuted'
        : 'channel.note.not-muted';
    const note: CardNote = { tone: isNew ? 'good' : 'info', message: { key, values: { claimId } } };
    return replyInChannel(found.claim, turn, services, note);
  };

export const muteClaim = setMuted(true);
export const unmuteClaim = setMuted(false);

export const claimMute: Action<'claim.mute'> = ({ turn, data }, services) => muteClaim(data.claimId, turn, services);
export const claimUnmute: Action<'claim.unmute'> = ({ turn, data }, services) =>
  unmuteClaim(data.claimId, turn, services);
