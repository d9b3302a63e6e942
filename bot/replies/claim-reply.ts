import type { CardNote } from '../../cards/card-note.ts';
import { claimCard } from '../../cards/claim/claim-card.ts';
import { reviewCard } from '../../cards/review/review-card.ts';
import type { Claim } from '../../claims/claim.ts';
import { isReview } from '../review/is-review.ts';
import { reviewParts } from '../review/review-parts.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { formCard } from './form-reply.ts';
import { partnerParts } from './partner-parts.ts';
import { replyAbout } from './reply.ts';

/** The claim as it is now: a draft at its step in the form, any other on its card. */
export const claimReply = async (claim: Claim, turn: Turn, services: Services, note?: CardNote): Promise<Reply> => {
  if (claim.status !== 'editing') return claimCardReply(claim, turn, services, note);
  return replyAbout(claim, 'form', await formCard(claim, turn, services, note ? { note } : {}), services);
};

/** The claim's card, a reviewer's for who works with it as one; for a draft too: what stands in it, without the form. */
export const claimCardReply = async (claim: Claim, turn: Turn, services: Services, note?: CardNote): Promise<Reply> => {
  const { reader, actor } = turn;
  const { catalogue } = services;
  const said = note ? { note } : {};
  if (isReview(claim, turn)) {
    const parts = await reviewParts(claim, services);
    // Asked for in words where many read, it stands beside the root card and takes nothing from it.
    const isCopy = turn.input.kind === 'message' && turn.reference.conversationType !== 'personal';
    return replyAbout(
      claim,
      isCopy ? 'copy' : 'review',
      reviewCard({ reader, catalogue, claim, ...parts, ...said }),
      services,
    );
  }
  const parts = await partnerParts(claim, { actor, reader }, services);
  return replyAbout(claim, 'claim', claimCard({ reader, catalogue, claim, ...parts, ...said }), services);
};
