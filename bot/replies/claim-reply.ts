import type { CardNote } from '../../cards/card-note.ts';
import { claimCard } from '../../cards/claim-card.ts';
import type { Claim } from '../../claims/claim.ts';
import { commandsFor } from '../../claims/transitions.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { formCard } from './form-reply.ts';
import { replyAbout } from './reply.ts';

/** The claim as it is now: a draft at its step in the form, any other on its claim card. */
export const claimReply = async (
  claim: Claim,
  turn: Pick<Turn, 'actor' | 'reader'>,
  services: Services,
  note?: CardNote,
): Promise<Reply> => {
  if (claim.status === 'editing') {
    return replyAbout(claim.id, 'form', await formCard(claim, turn, services, note ? { note } : {}));
  }
  return claimCardReply(claim, turn, services, note);
};

/** The claim card, for a draft too: what stands in it, without the form. */
export const claimCardReply = async (
  claim: Claim,
  turn: Pick<Turn, 'actor' | 'reader'>,
  services: Services,
  note?: CardNote,
): Promise<Reply> =>
  replyAbout(
    claim.id,
    'claim',
    claimCard({
      reader: turn.reader,
      catalogue: services.catalogue,
      claim,
      commands: commandsFor(claim, turn.actor),
      ...(note ? { note } : {}),
    }),
  );
