import { showInChannel } from '../channels/claim-in-channel.ts';
import { claimCardReply, claimReply } from '../replies/claim-reply.ts';
import { withClaim } from '../replies/with-claim.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** The claim card of a claim, for a draft too, with a button to resume it; in a firm's channel what that may see of it. */
export const showClaim = async (claimId: string, turn: Turn, services: Services): Promise<Reply> =>
  (await showInChannel(claimId, turn, services)) ??
  withClaim(claimId, turn, services, ({ claim }) => claimCardReply(claim, turn, services));

/** A draft at its step in the form; any other claim on its card. */
export const resumeClaim = (claimId: string, turn: Turn, services: Services): Promise<Reply> =>
  withClaim(claimId, turn, services, ({ claim }) => claimReply(claim, turn, services));

export const viewClaim: Action<'claim.view'> = ({ turn, data }, services) => showClaim(data.claimId, turn, services);

export const draftResume: Action<'draft.resume'> = ({ turn, data }, services) =>
  resumeClaim(data.claimId, turn, services);
