import type { PersonActor } from '../claims/actor.ts';
import type { Person } from '../claims/person.ts';

/** Who reviews and who submits, by Entra object ids in the configuration. */
export type Roles = { readonly actorOf: (person: Person) => Promise<PersonActor> };

export type RoleLists = {
  readonly reviewers: readonly string[];
  /** Empty = every member of an allowed tenant is an incentives admin of their firm. Source: domain rules §10. */
  readonly incentivesAdmins: readonly string[];
};

export const createRoles = ({ reviewers, incentivesAdmins }: RoleLists): Roles => {
  const isReviewer = new Set(reviewers.map((id) => id.toLowerCase()));
  const isAdmin = new Set(incentivesAdmins.map((id) => id.toLowerCase()));
  return {
    actorOf: async (person) => ({
      kind: 'person',
      person,
      isReviewer: isReviewer.has(person.id),
      isIncentivesAdmin: isAdmin.size === 0 || isAdmin.has(person.id),
    }),
  };
};
