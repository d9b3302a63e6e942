import type { Card } from '../../../cards/card.ts';
import type { CardNote } from '../../../cards/card-note.ts';
import { answerFormCard } from '../../../cards/claim/answer-form-card.ts';
import { claimCard } from '../../../cards/claim/claim-card.ts';
import { textsOf } from '../../../cards/languages/texts.ts';
import type { Reader } from '../../../cards/reader.ts';
import type { Claim } from '../../../claims/claim.ts';
import { partnerParts } from '../../replies/partner-parts.ts';
import type { Services } from '../../services.ts';
import type { Turn } from '../../turn.ts';
import type { Delivery } from '../delivery.ts';

/** What happened is read aloud before how the claim stands. */
const sayingFirst = (card: Card, { message }: CardNote, { language }: Reader): Card => ({
  ...card,
  speak: `${textsOf(language)(message.key, message.values)} ${String(card.speak)}`,
});

/** A request for information comes with its answer form; everything else as the claim's card with what happened on top. */
export const partnerCard = async (
  claim: Claim,
  reading: Pick<Turn, 'actor' | 'reader'>,
  note: CardNote,
  services: Services,
  /** Events of the claim, as it is drawn. */
  events: number,
): Promise<Pick<Delivery, 'card' | 'about'>> => {
  const { reader } = reading;
  const { catalogue } = services;
  const parts = await partnerParts(claim, reading, services);
  const { uploadUrl } = parts;
  if (claim.status === 'partner-action-required' && uploadUrl !== undefined) {
    const card = answerFormCard({ reader, catalogue, claim, problems: [], typed: {}, uploadUrl, note });
    return { card: sayingFirst(card, note, reader), about: { claimId: claim.id, kind: 'answer', events } };
  }
  const card = claimCard({ reader, catalogue, claim, ...parts, note });
  return { card: sayingFirst(card, note, reader), about: { claimId: claim.id, kind: 'claim', events } };
};
