import type { PersonActor } from '../claims/actor.ts';
import type { Claim } from '../claims/claim.ts';
import { samePerson } from '../claims/person.ts';
import type { ConversationReference } from '../storage/conversation-repository.ts';
import type { Services } from './services.ts';

export type ReachableAdmin = { readonly reference: ConversationReference; readonly actor: PersonActor };

/** The firm's incentives admins who have the bot, but for the claim's owner. */
export const firmAdmins = async (
  { owner }: Claim,
  { store, roles }: Pick<Services, 'store' | 'roles'>,
): Promise<readonly ReachableAdmin[]> => {
  const people = await store.conversations.peopleOf(owner.tenantId);
  const admins = await Promise.all(
    people.map(async (reference) => {
      const { person } = reference;
      if (!person || samePerson(person, owner)) return [];
      const actor = await roles.actorOf(person);
      return actor.isIncentivesAdmin ? [{ reference, actor }] : [];
    }),
  );
  return admins.flat();
};
