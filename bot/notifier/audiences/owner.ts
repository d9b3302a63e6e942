import { answerFormCard } from '../../../cards/answer-form-card.ts';
import type { CardNote } from '../../../cards/card-note.ts';
import { claimCard } from '../../../cards/claim-card.ts';
import { noticeMessage } from '../../../cards/notice-message.ts';
import type { Claim } from '../../../claims/claim.ts';
import { personKey } from '../../../storage/people-repository.ts';
import { readerOf } from '../../reader-of.ts';
import { partnerParts } from '../../replies/partner-parts.ts';
import type { Services } from '../../services.ts';
import type { Turn } from '../../turn.ts';
import type { Delivery } from '../delivery.ts';
import type { PlanForAudience } from './audience.ts';

/** A request for information comes with its answer form; everything else as the claim's card with what happened on top. */
const draw = async (
  claim: Claim,
  reading: Pick<Turn, 'actor' | 'reader'>,
  note: CardNote,
  services: Services,
): Promise<Pick<Delivery, 'card' | 'about'>> => {
  const { reader } = reading;
  const { catalogue } = services;
  const parts = await partnerParts(claim, reading, services);
  const { uploadUrl } = parts;
  if (claim.status === 'partner-action-required' && uploadUrl !== undefined) {
    const card = answerFormCard({ reader, catalogue, claim, problems: [], typed: {}, uploadUrl, note });
    return { card, about: { claimId: claim.id, kind: 'answer' } };
  }
  const card = claimCard({ reader, catalogue, claim, ...parts, note });
  return { card, about: { claimId: claim.id, kind: 'claim' } };
};

/** The claim's owner, in their personal chat. */
export const owner: PlanForAudience = async (notice, { claim, events }, services) => {
  if (claim.status !== notice.status) return { settled: 'dropped', detail: `the claim is ${claim.status} by now` };
  const { people } = services.store;
  const reference = await people.reference(personKey(claim.owner));
  if (!reference) return { settled: 'dropped', detail: 'the owner has no chat with the bot' };
  if (reference.disabled) return { waits: reference.disabled.why };
  const [actor, reader] = await Promise.all([services.roles.actorOf(claim.owner), readerOf(claim.owner, people)]);
  const note: CardNote = { tone: 'info', message: noticeMessage(notice, claim, events, reader) };
  return { deliveries: [{ reference, ...(await draw(claim, { actor, reader }, note, services)) }] };
};
