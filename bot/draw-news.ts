import type { Card } from '../cards/card.ts';
import { doerName } from '../cards/doer-name.ts';
import { fileSize } from '../cards/file-size.ts';
import type { Language } from '../cards/languages/language.ts';
import { type Message, textsOf } from '../cards/languages/texts.ts';
import type { Reader } from '../cards/reader.ts';
import { plainCard } from '../cards/shared/plain-card.ts';
import type { Claim } from '../claims/claim.ts';
import type { ClaimEvent } from '../claims/event.ts';
import { samePerson } from '../claims/person.ts';
import type { PostedCard } from '../storage/card-repository.ts';
import { savedStep } from './draft-steps.ts';
import { readerAt } from './reader-of.ts';
import type { Services } from './services.ts';

/** What an event brought, for somebody who has a form of the claim open; null for what concerns no form. */
const newsOf = (event: ClaimEvent, claim: Claim, language: Language): Message | null => {
  const claimId = claim.id;
  const who = doerName(event.by, textsOf(language));
  switch (event.type) {
    case 'PoeAdded': {
      const { name, size } = event.file;
      return { key: 'news.added', values: { claimId, name, size: fileSize(size, language) } };
    }
    case 'PoeRemoved':
      return { key: 'news.removed', values: { claimId, who } };
    case 'StepSaved':
      return { key: 'news.saved', values: { claimId, who, step: savedStep(event, claim) } };
    default:
      return null;
  }
};

/** Without buttons: what there is to press stands on the form. */
const newsCard = (reader: Reader, message: Message): Card =>
  plainCard({ reader, speak: textsOf(reader.language)('message.title'), note: { tone: 'info', message } });

/** What came while somebody may be typing in a card, as a short message beside it. */
export const drawNews = async (
  claim: Claim,
  posted: PostedCard,
  events: readonly ClaimEvent[],
  { store }: Services,
): Promise<{ readonly card: Card; readonly summary: string } | null> => {
  const place = await store.conversations.reference(posted.referenceKey);
  if (!place) return null;
  const reader = await readerAt(place, store.settings);
  const isOwnStep = ({ type, by }: ClaimEvent): boolean =>
    type === 'StepSaved' && by.kind === 'person' && place.person !== undefined && samePerson(by.person, place.person);
  const messages = events
    .filter((event) => !isOwnStep(event))
    .map((event) => newsOf(event, claim, reader.language))
    .filter((message) => message !== null);
  const message = messages.at(-1);
  if (!message) return null;
  const texts = textsOf(reader.language);
  // Of several the last one's words; the form has them all at its next press.
  return {
    card: newsCard(reader, message),
    summary: texts(message.key, message.values),
  };
};

/** What a card says whose place another one has taken further down. */
export const drawMoved = async ({ claimId, referenceKey }: PostedCard, { store }: Services): Promise<Card | null> => {
  const place = await store.conversations.reference(referenceKey);
  if (!place) return null;
  const message: Message = { key: 'news.moved', values: { claimId } };
  return newsCard(await readerAt(place, store.settings), message);
};
