import type { Claim } from '../../claims/claim.ts';
import type { Person } from '../../claims/person.ts';
import { shownStatuses } from '../../claims/shown-status.ts';
import type { Services } from '../services.ts';

/** Claims that were filed: what is not submitted yet is confirmed by nobody. */
export const filedStatuses = shownStatuses.filter((status) => status !== 'editing' && status !== 'discarded');

/** Of so many claims the newest answers are looked for. */
const looked = 3;

/** The claims that the person filed last, newest first. */
export const earlierClaims = async (person: Person, { store }: Pick<Services, 'store'>): Promise<readonly Claim[]> => {
  const { claims } = await store.claims.list({ of: { owner: person }, statuses: filedStatuses, limit: looked });
  const stored = await Promise.all(claims.map(({ id }) => store.claims.load(id)));
  return stored.flatMap((one) => (one ? [one.claim] : []));
};
