import { isDeepStrictEqual } from 'node:util';
import type { Claim, Draft } from '../../claims/claim.ts';
import type { Person } from '../../claims/person.ts';
import type { StoredClaim } from '../../storage/claim-repository.ts';
import type { Services } from '../services.ts';

/** Drafts that are looked through, newest first. */
const looked = 10;

const isUntouched = ({ claim, events }: StoredClaim): boolean =>
  claim.files.length === 0 && events.every(({ type }) => type === 'DraftStarted');

/** The person's draft of the same answers, for the same purpose, while nobody has touched it: a button pressed twice makes no second one. */
export const untouchedCopy = async (
  person: Person,
  { details, renewalOf }: Pick<Claim, 'details' | 'renewalOf'>,
  { store }: Pick<Services, 'store'>,
): Promise<Draft | null> => {
  const { claims } = await store.claims.list({ of: { owner: person }, statuses: ['editing'], limit: looked });
  for (const { id, claimName } of claims) {
    if (claimName !== (details.claimName ?? '')) continue;
    const stored = await store.claims.load(id);
    if (stored?.claim.status !== 'editing' || !isUntouched(stored) || stored.claim.renewalOf !== renewalOf) continue;
    if (isDeepStrictEqual(stored.claim.details, details)) return stored.claim;
  }
  return null;
};

/** A person's newest draft in which no step was saved and that has no proof: a new claim takes it up instead of making another. */
export const untouchedDraft = async (person: Person, { store }: Pick<Services, 'store'>): Promise<Draft | null> => {
  const { claims } = await store.claims.list({ of: { owner: person }, statuses: ['editing'], limit: looked });
  for (const { id, claimName, customerDomain } of claims) {
    // Named, or with a customer: somebody has been at work.
    if (claimName !== '' || customerDomain !== '') continue;
    const stored = await store.claims.load(id);
    if (stored?.claim.status === 'editing' && isUntouched(stored)) return stored.claim;
  }
  return null;
};
