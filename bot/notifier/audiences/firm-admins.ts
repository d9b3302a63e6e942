import { adminAskedCard } from '../../../cards/admin-asked-card.ts';
import { samePerson } from '../../../claims/person.ts';
import { readerOf } from '../../reader-of.ts';
import type { PlanForAudience } from './audience.ts';

/** The firm's incentives admins who have the bot, each in their personal chat: the draft that waits to be submitted. */
export const firmAdmins: PlanForAudience = async (_notice, { claim }, services) => {
  if (claim.status !== 'editing') return { settled: 'dropped', detail: `the claim is ${claim.status} by now` };
  const people = await services.store.people.peopleOf(claim.owner.tenantId);
  const deliveries = await Promise.all(
    people.map(async (reference) => {
      const { person } = reference;
      if (!person || samePerson(person, claim.owner)) return [];
      if (!(await services.roles.actorOf(person)).isIncentivesAdmin) return [];
      const reader = await readerOf(person, services.store.people);
      const card = adminAskedCard({ reader, catalogue: services.catalogue, claim });
      return [{ reference, card, about: { claimId: claim.id, kind: 'claim' } as const }];
    }),
  );
  const all = deliveries.flat();
  return all.length > 0 ? { deliveries: all } : { waits: 'no incentives admin of the firm has the bot' };
};
