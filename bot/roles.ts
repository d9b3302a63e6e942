import type { PersonActor } from '../claims/actor.ts';
import type { Person } from '../claims/person.ts';

/** Who reviews and who submits, as the configuration says. */
export type Roles = { readonly actorOf: (person: Person) => Promise<PersonActor> };

export type RoleLists = {
  /** Entra object ids. */
  readonly reviewers: readonly string[];
  /** `<tenant>/<object id>`, or an object id alone, whose firm `firmOf` knows. Source: docs/claims.md#roles. */
  readonly incentivesAdmins: readonly string[];
  /** Tenant of somebody listed by object id alone; null while it is not known. */
  readonly firmOf: (objectId: string) => Promise<string | null>;
};

type Listed = { readonly tenantId: string | null; readonly id: string };

export const createRoles = ({ reviewers, incentivesAdmins, firmOf }: RoleLists): Roles => {
  const isReviewer = new Set(reviewers.map((id) => id.toLowerCase()));
  const entries = incentivesAdmins.map((entry) => {
    const [first = '', second] = entry.toLowerCase().split('/');
    return second === undefined ? { tenantId: null, id: first } : { tenantId: first, id: second };
  });
  const listed = (): Promise<readonly Listed[]> =>
    Promise.all(entries.map(async ({ tenantId, id }) => ({ tenantId: tenantId ?? (await firmOf(id)), id })));
  /** In a firm of which nobody is listed everybody is one; somebody whose firm is unknown may be of any. */
  const isIncentivesAdmin = (all: readonly Listed[], { id, tenantId }: Person): boolean =>
    all.some((one) => one.id === id && (one.tenantId ?? tenantId) === tenantId) ||
    !all.some((one) => one.tenantId === null || one.tenantId === tenantId);
  return {
    actorOf: async (person) => ({
      kind: 'person',
      person,
      isReviewer: isReviewer.has(person.id),
      isIncentivesAdmin: isIncentivesAdmin(await listed(), person),
    }),
  };
};
