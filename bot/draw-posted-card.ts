import type { Card } from '../cards/card.ts';
import { answerFormCard } from '../cards/claim/answer-form-card.ts';
import { claimCard } from '../cards/claim/claim-card.ts';
import { answerReviewCard } from '../cards/review/answer-review-card.ts';
import { reviewCard } from '../cards/review/review-card.ts';
import type { Claim } from '../claims/claim.ts';
import { maySee } from '../claims/who-may.ts';
import type { PostedCard } from '../storage/card-repository.ts';
import type { ConversationReference } from '../storage/conversation-repository.ts';
import { drawInChannel } from './channels/draw-in-channel.ts';
import { readerAt, readerOf } from './reader-of.ts';
import { formCard } from './replies/form-reply.ts';
import { partnerParts } from './replies/partner-parts.ts';
import { reviewParts } from './review/review-parts.ts';
import type { Services } from './services.ts';

/** The desk's cards are drawn for whoever reads there. */
const drawAtDesk = async (
  claim: Claim,
  { kind }: PostedCard,
  place: ConversationReference,
  services: Services,
): Promise<Card> => {
  const reader = await readerAt(place, services.store.settings);
  const parts = await reviewParts(claim, services);
  const draw = kind === 'request' ? answerReviewCard : reviewCard;
  return draw({ reader, catalogue: services.catalogue, claim, ...parts });
};

/** What a posted card of a claim shows now, where it stands; null when it is to be left alone. */
export const drawPostedCard = async (claim: Claim, posted: PostedCard, services: Services): Promise<Card | null> => {
  const { conversations, settings } = services.store;
  const place = await conversations.reference(posted.referenceKey);
  if (!place) return null;
  if (posted.kind === 'review' || posted.kind === 'request' || posted.kind === 'copy')
    return drawAtDesk(claim, posted, place, services);
  if (posted.kind === 'channel')
    return drawInChannel(claim, await services.store.subscriptions.at(place.key), services);
  const { person } = place;
  if (!person) return null;
  const [actor, reader] = await Promise.all([services.roles.actorOf(person), readerOf(person, settings)]);
  if (!maySee(claim, actor)) return null;
  if (claim.status === 'editing' && posted.kind === 'form') return formCard(claim, { actor, reader }, services);
  const { catalogue } = services;
  const parts = await partnerParts(claim, { actor, reader }, services);
  const { uploadUrl } = parts;
  if (posted.kind === 'answer' && claim.status === 'partner-action-required' && uploadUrl !== undefined) {
    return answerFormCard({ reader, catalogue, claim, problems: [], typed: {}, uploadUrl });
  }
  return claimCard({ reader, catalogue, claim, ...parts });
};
