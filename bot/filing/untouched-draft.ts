import type { Draft } from '../../claims/claim.ts';
import type { Person } from '../../claims/person.ts';
import type { Services } from '../services.ts';

/** Drafts that are looked through, newest first. */
const looked = 10;

/** A person's newest draft in which no step was saved and that has no proof: a new claim takes it up instead of making another. */
export const untouchedDraft = async (person: Person, { store }: Pick<Services, 'store'>): Promise<Draft | null> => {
  const { claims } = await store.claims.list({ of: { owner: person }, statuses: ['editing'], limit: looked });
  for (const { id, claimName, customerDomain } of claims) {
    // Named, or with a customer: somebody has been at work.
    if (claimName !== '' || customerDomain !== '') continue;
    const stored = await store.claims.load(id);
    if (stored?.claim.status !== 'editing') continue;
    const { claim, events } = stored;
    if (claim.files.length === 0 && events.every(({ type }) => type === 'DraftStarted')) return claim;
  }
  return null;
};
