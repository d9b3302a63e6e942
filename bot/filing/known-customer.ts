import { overlappingProducts } from '../../claims/association-keys.ts';
import type { Claim, Draft } from '../../claims/claim.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import { dropUnasked } from '../../claims/form.ts';
import { ownHolders } from '../../claims/guards.ts';
import { kindOf } from '../../claims/requirements.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import { filedStatuses } from './earlier-claims.ts';

/** What earlier claims say of a customer. */
export type KnownCustomer = {
  /** The newest of them. */
  readonly claimId: string;
  /** Answers that the draft lacks. */
  readonly answers: Partial<ClaimDetails>;
  /** Product ids that the firm claims already. */
  readonly claimed: readonly string[];
};

/** Claims that are looked through for answers, newest first. */
const looked = 5;

/** Answered together: half of a contact is none. */
const groups = [
  ['customerCountry'],
  ['customerContactName', 'customerContactTitle', 'customerContactEmail'],
  ['technicalContactName', 'technicalContactTitle', 'technicalContactEmail'],
  ['dynamicsSolutionSellerName'],
  ['customerName'],
  ['isvProductName'],
] as const satisfies readonly (readonly (keyof ClaimDetails)[])[];

/** An address that turned out to be wrong is not offered again. */
const isTrusted = ({ contactInDoubt }: Claim, group: readonly string[]): boolean =>
  contactInDoubt === undefined || !group.includes('customerContactEmail');

/** A group of answers as the newest claim has it that has all of it. */
const newest = (group: readonly (keyof ClaimDetails)[], claims: readonly Claim[]): Partial<ClaimDetails> => {
  const found = claims.find(
    (claim) => isTrusted(claim, group) && group.every((field) => claim.details[field] !== undefined),
  );
  return found ? Object.fromEntries(group.map((field) => [field, found.details[field]])) : {};
};

/** Of the products claimed before for the same programme, those that the firm does not hold now, and those that it does. */
const productsFor = async (draft: Draft, claims: readonly Claim[], { store }: Pick<Services, 'store'>) => {
  const { details, id, owner } = draft;
  const kind = kindOf(details);
  const before = claims
    .filter((claim) => kindOf(claim.details) === kind)
    .flatMap((claim) => claim.details.products ?? []);
  const products = [...new Set(before)];
  const asked: Draft = { ...draft, details: { ...details, products } };
  const holders = ownHolders({ id, tenantId: owner.tenantId }, await store.claims.onSameKeys(asked));
  const standing = await Promise.all(holders.map(({ claimId }) => store.claims.load(claimId)));
  const claimed = new Set(
    standing.flatMap((stored) => (stored ? overlappingProducts(asked.details, stored.claim.details) : [])),
  );
  return {
    free: products.filter((product) => !claimed.has(product)),
    claimed: products.filter((product) => claimed.has(product)),
  };
};

/** What the person's earlier claims for this customer (an admin's firm's) say that the draft lacks; null where that is nothing. */
export const knownCustomer = async (
  draft: Draft,
  { actor }: Pick<Turn, 'actor'>,
  services: Pick<Services, 'store' | 'catalogue'>,
): Promise<KnownCustomer | null> => {
  const { details } = draft;
  const { customerTenantId } = details;
  if (customerTenantId === undefined) return null;
  const { person, isIncentivesAdmin } = actor;
  const { claims } = services.store;
  const page = await claims.list({
    of: isIncentivesAdmin ? { tenantId: person.tenantId } : { owner: person },
    statuses: filedStatuses,
    search: customerTenantId,
    limit: looked,
  });
  const loaded = await Promise.all(page.claims.map(({ id }) => claims.load(id)));
  const earlier = loaded.flatMap((stored) =>
    stored?.claim.details.customerTenantId === customerTenantId ? [stored.claim] : [],
  );
  const [latest] = earlier;
  if (latest === undefined) return null;
  const contacts = Object.assign({}, ...groups.map((group) => newest(group, earlier)));
  const { free, claimed } = await productsFor(draft, earlier, services);
  const all = dropUnasked(
    { ...contacts, ...(free.length > 0 ? { products: free } : {}), ...details },
    services.catalogue,
  );
  const answers = Object.fromEntries(
    Object.entries(all).filter(([field]) => details[field as keyof ClaimDetails] === undefined),
  );
  return Object.keys(answers).length === 0 ? null : { claimId: latest.id, answers, claimed };
};
