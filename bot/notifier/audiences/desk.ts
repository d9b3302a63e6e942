import type { Card } from '../../../cards/card.ts';
import type { CardNote } from '../../../cards/card-note.ts';
import { noticeMessage } from '../../../cards/notice-message.ts';
import { noticeSummary } from '../../../cards/notice-summary.ts';
import { answerReviewCard } from '../../../cards/review/answer-review-card.ts';
import { reviewCard } from '../../../cards/review/review-card.ts';
import { messageCard } from '../../../cards/shared/message-card.ts';
import { whyPast } from '../../../claims/event-of-notice.ts';
import type { Notice } from '../../../claims/notices.ts';
import type { StoredClaim } from '../../../storage/claim-repository.ts';
import type { ConversationReference } from '../../../storage/conversation-repository.ts';
import { readerAt } from '../../reader-of.ts';
import { type DeskPlaces, deskPlaces } from '../../review/desk-places.ts';
import { reviewParts } from '../../review/review-parts.ts';
import type { Services } from '../../services.ts';
import type { Delivery } from '../delivery.ts';
import type { PlanForAudience } from './audience.ts';

/** Events of which the desk hears by a message of its own; of the others the claim's card, kept up to date, tells. */
const spokenOf: ReadonlySet<Notice['subject']> = new Set([
  'PoeAdded',
  'ClaimDisputed',
  'OptOutWindowPaused',
  'WrongPersonReported',
  'AssociationRecorded',
  'DeadlineMoved',
  'ReminderDue',
]);

/** Of those what says nothing any more once the claim has moved on. New evidence and disputes stay news. */
const fades: ReadonlySet<Notice['subject']> = new Set([
  'OptOutWindowPaused',
  'WrongPersonReported',
  'DeadlineMoved',
  'ReminderDue',
]);

const whyHere = (desk: DeskPlaces): CardNote | undefined => {
  if (desk.at === 'desk') return undefined;
  const key = desk.why === 'no-desk' ? 'review.note.no-desk' : 'review.note.desk-lost';
  return { tone: 'warning', message: { key } };
};

type Drawing = {
  readonly notice: Notice;
  readonly stored: StoredClaim;
  readonly place: ConversationReference;
  readonly services: Services;
  readonly note: CardNote | undefined;
};

/** The claim's root card in that conversation, unless it stands there already. */
const root = async ({ notice, stored, place, services, note }: Drawing): Promise<Delivery[]> => {
  const { claim } = stored;
  const posted = await services.store.cards.ofClaim(claim.id);
  if (posted.some(({ kind, referenceKey }) => kind === 'review' && referenceKey === place.key)) return [];
  const reader = await readerAt(place, services.store.settings);
  const parts = await reviewParts(claim, services);
  const card = reviewCard({ reader, catalogue: services.catalogue, claim, ...parts, ...(note ? { note } : {}) });
  const summary = noticeSummary(notice, claim, stored.events, reader, services.catalogue);
  return [
    { reference: place, card, summary, about: { claimId: claim.id, kind: 'review', events: stored.events.length } },
  ];
};

/** What is said in the thread of the root card. */
const reply = async ({ notice, stored, place, services }: Drawing): Promise<Delivery[]> => {
  const { claim, events } = stored;
  const reader = await readerAt(place, services.store.settings);
  const summary = noticeSummary(notice, claim, events, reader, services.catalogue);
  const underRoot = { reference: place, summary, under: { claimId: claim.id, kind: 'review' } } as const;
  if (notice.subject === 'RequestAnswered') {
    const parts = await reviewParts(claim, services);
    const card = answerReviewCard({ reader, catalogue: services.catalogue, claim, ...parts });
    return [{ ...underRoot, card, about: { claimId: claim.id, kind: 'request', events: events.length } }];
  }
  if (!spokenOf.has(notice.subject)) return [];
  if (fades.has(notice.subject) && whyPast(notice, claim, events) !== null) return [];
  const note: CardNote = { tone: 'info', message: noticeMessage(notice, claim, events, reader, services.catalogue) };
  const card: Card = messageCard({ reader, note });
  return [{ ...underRoot, card }];
};

/** The reviewers: one root card a claim, kept up to date; what is new of it as replies in its thread. */
export const desk: PlanForAudience = async (notice, stored, services) => {
  const { claim, events } = stored;
  if (notice.subject === 'ReminderDue' && whyPast(notice, claim, events) !== null)
    return { settled: 'dropped', detail: 'overtaken' };
  const found = await deskPlaces(services);
  if (found.places.length === 0) return { waits: 'no reviewer has the bot' };
  const note = whyHere(found);
  const deliveries = await Promise.all(
    found.places.map(async (place) => {
      const drawing = { notice, stored, place, services, note };
      return [...(await root(drawing)), ...(await reply(drawing))];
    }),
  );
  const all = deliveries.flat();
  return all.length > 0 ? { deliveries: all } : { settled: 'sent', detail: 'the card is up to date' };
};
