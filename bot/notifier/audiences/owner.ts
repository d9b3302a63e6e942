import { claimCard } from '../../../cards/claim-card.ts';
import { noticeMessage } from '../../../cards/notice-message.ts';
import { commandsFor } from '../../../claims/transitions.ts';
import { personKey } from '../../../storage/people-repository.ts';
import { readerOf } from '../../reader-of.ts';
import type { PlanForAudience } from './audience.ts';

/** The claim's owner, in their personal chat: the claim's card with what happened on top. */
export const owner: PlanForAudience = async (notice, { claim, events }, services) => {
  if (claim.status !== notice.status) return { settled: 'dropped', detail: `the claim is ${claim.status} by now` };
  const reference = await services.store.people.reference(personKey(claim.owner));
  if (!reference) return { settled: 'dropped', detail: 'the owner has no chat with the bot' };
  if (reference.disabled) return { waits: reference.disabled.why };
  const [actor, reader] = await Promise.all([
    services.roles.actorOf(claim.owner),
    readerOf(claim.owner, services.store.people),
  ]);
  const card = claimCard({
    reader,
    catalogue: services.catalogue,
    claim,
    commands: commandsFor(claim, actor),
    note: { tone: 'info', message: noticeMessage(notice, claim, events, reader) },
  });
  return { deliveries: [{ reference, card, about: { claimId: claim.id, kind: 'claim' } }] };
};
