import { noticeSummary } from '../../../cards/notice-summary.ts';
import { eventOfNotice } from '../../../claims/event-of-notice.ts';
import { personKey } from '../../../storage/conversation-repository.ts';
import { drawPostedCard } from '../../draw-posted-card.ts';
import { readerOf } from '../../reader-of.ts';
import type { PostedKind } from '../../turn.ts';
import type { PlanForAudience } from './audience.ts';

/** Who did it, in their personal chat: the claim as it is by now, since the answer itself never came. */
export const presser: PlanForAudience = async (notice, { claim, events }, services) => {
  const doer = eventOfNotice(notice, events)?.by;
  if (doer?.kind !== 'person') return { settled: 'dropped', detail: 'nobody pressed' };
  const { conversations, settings } = services.store;
  const reference = await conversations.reference(personKey(doer.person));
  if (!reference) return { settled: 'dropped', detail: 'they have no chat with the bot' };
  if (reference.disabled) return { waits: reference.disabled.why };
  const kind: PostedKind = claim.status === 'editing' ? 'form' : 'claim';
  const { key: referenceKey, conversationId } = reference;
  const card = await drawPostedCard(
    claim,
    { claimId: claim.id, kind, referenceKey, conversationId, activityId: '' },
    services,
  );
  if (!card) return { settled: 'dropped', detail: 'they may not see the claim any more' };
  const summary = noticeSummary(notice, claim, events, await readerOf(doer.person, settings), services.catalogue);
  return { deliveries: [{ reference, card, summary, about: { claimId: claim.id, kind, events: events.length } }] };
};
