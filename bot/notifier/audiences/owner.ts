import type { CardNote } from '../../../cards/card-note.ts';
import { noticeMessage } from '../../../cards/notice-message.ts';
import { noticeSummary } from '../../../cards/notice-summary.ts';
import { whyPast } from '../../../claims/event-of-notice.ts';
import { personKey } from '../../../storage/conversation-repository.ts';
import { readerOf } from '../../reader-of.ts';
import type { PlanForAudience } from './audience.ts';
import { partnerCard } from './partner-card.ts';

/** The claim's owner, in their personal chat. */
export const owner: PlanForAudience = async (notice, { claim, events }, services) => {
  const past = whyPast(notice, claim, events);
  if (past !== null) return { settled: 'dropped', detail: past };
  const { conversations, settings } = services.store;
  const reference = await conversations.reference(personKey(claim.owner));
  if (!reference) return { settled: 'dropped', detail: 'the owner has no chat with the bot' };
  if (reference.disabled) return { waits: reference.disabled.why };
  const [actor, reader] = await Promise.all([services.roles.actorOf(claim.owner), readerOf(claim.owner, settings)]);
  const note: CardNote = { tone: 'info', message: noticeMessage(notice, claim, events, reader, services.catalogue) };
  const card = await partnerCard(claim, { actor, reader }, note, services, events.length);
  const summary = noticeSummary(notice, claim, events, reader, services.catalogue);
  return { deliveries: [{ reference, ...card, summary }] };
};
