import type { StoredClaim } from '../../storage/claim-repository.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { refusalReply } from './refusal-reply.ts';

/** Shows something of a claim to a person who may see it, and the reason alone to everybody else. */
export const withClaim = async (
  claimId: string,
  turn: Turn,
  services: Services,
  show: (stored: StoredClaim) => Promise<Reply>,
): Promise<Reply> => {
  const stored = await services.desk.view(claimId, turn.actor);
  return stored
    ? show(stored)
    : refusalReply({ refusal: { refused: 'not-your-claim', claimId }, claim: null }, turn, services);
};
