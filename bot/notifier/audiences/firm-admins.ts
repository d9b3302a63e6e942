import type { CardNote } from '../../../cards/card-note.ts';
import { adminAskedCard } from '../../../cards/filing/admin-asked-card.ts';
import { noticeMessage } from '../../../cards/notice-message.ts';
import { noticeSummary } from '../../../cards/notice-summary.ts';
import type { PersonActor } from '../../../claims/actor.ts';
import { whyPast } from '../../../claims/event-of-notice.ts';
import type { Notice } from '../../../claims/notices.ts';
import type { StoredClaim } from '../../../storage/claim-repository.ts';
import { firmAdmins as firmAdminsWithBot } from '../../firm-admins.ts';
import { readerOf } from '../../reader-of.ts';
import type { Services } from '../../services.ts';
import type { Delivery } from '../delivery.ts';
import type { PlanForAudience } from './audience.ts';
import { partnerCard } from './partner-card.ts';

/** A draft that waits to be submitted, or a reminder with the claim's card. */
const draw = async (
  notice: Notice,
  { claim, events }: StoredClaim,
  actor: PersonActor,
  services: Services,
): Promise<Pick<Delivery, 'card' | 'about' | 'summary'>> => {
  const reader = await readerOf(actor.person, services.store.settings);
  const summary = noticeSummary(notice, claim, events, reader, services.catalogue);
  if (claim.status === 'editing') {
    const card = adminAskedCard({ reader, catalogue: services.catalogue, claim });
    return { card, about: { claimId: claim.id, kind: 'claim', events: events.length }, summary };
  }
  const note: CardNote = { tone: 'info', message: noticeMessage(notice, claim, events, reader, services.catalogue) };
  return { ...(await partnerCard(claim, { actor, reader }, note, services, events.length)), summary };
};

/** The firm's incentives admins who have the bot, but for the owner, each in their personal chat. */
export const firmAdmins: PlanForAudience = async (notice, stored, services) => {
  const { claim, events } = stored;
  const past = whyPast(notice, claim, events);
  if (past !== null) return { settled: 'dropped', detail: past };
  const all: readonly Delivery[] = await Promise.all(
    (await firmAdminsWithBot(claim, services)).map(async ({ reference, actor }) => ({
      reference,
      ...(await draw(notice, stored, actor, services)),
    })),
  );
  if (all.length > 0) return { deliveries: all };
  // Somebody must submit a draft; of a reminder the owner has the same words.
  return notice.subject === 'ReminderDue'
    ? { settled: 'dropped', detail: 'no other incentives admin of the firm has the bot' }
    : { waits: 'no incentives admin of the firm has the bot' };
};
