import type { CardNote } from '../../cards/card-note.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { claimCardReply } from './claim-reply.ts';

/** The claim after an action, as the person works with it. */
export const viewReply = (claim: Claim, turn: Turn, services: Services, note: CardNote): Promise<Reply> =>
  claimCardReply(claim, turn, services, note);
