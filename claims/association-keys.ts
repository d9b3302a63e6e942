import type { ClaimDetails } from './details.ts';

/** What an association holds on to, one for each product of a claim. Source: docs/claims.md#association-keys. */
export type AssociationKey = {
  /** (tenant, workload), or (tenant, product, activity group): equal strings are equal keys, subscriptions aside. */
  readonly base: string;
  readonly productId: string;
  /** Empty where the claim names none: the key then covers every subscription of the product. */
  readonly subscriptions: readonly string[];
};

export type KeyDetails = Pick<
  Partial<ClaimDetails>,
  'customerTenantId' | 'solutionArea' | 'activities' | 'products' | 'subscriptionIds'
>;

const activityGroup = (activities: readonly string[]): string =>
  activities.includes('revenue-association') ? 'revenue-association' : 'usage-presales';

/** None while tenant, area, activities or products of a draft are unanswered. */
export const associationKeys = (details: KeyDetails): readonly AssociationKey[] => {
  const { customerTenantId, solutionArea, activities, products } = details;
  if (customerTenantId === undefined || solutionArea === undefined || products === undefined) return [];
  if (activities === undefined || activities.length === 0) return [];
  return products.map((productId) => {
    if (solutionArea === 'microsoft-365')
      return { base: `${solutionArea}|${customerTenantId}|${productId}`, productId, subscriptions: [] };
    return {
      base: `${solutionArea}|${customerTenantId}|${productId}|${activityGroup(activities)}`,
      productId,
      subscriptions: details.subscriptionIds?.[productId] ?? [],
    };
  });
};

/** Two keys of which one lacks the subscription are equal when the rest is. */
export const keysOverlap = (a: AssociationKey, b: AssociationKey): boolean =>
  a.base === b.base &&
  (a.subscriptions.length === 0 ||
    b.subscriptions.length === 0 ||
    a.subscriptions.some((subscription) => b.subscriptions.includes(subscription)));

/** Product ids on which the two overlap, in the order of `a`. */
export const overlappingProducts = (a: KeyDetails, b: KeyDetails): readonly string[] => {
  const others = associationKeys(b);
  return associationKeys(a)
    .filter((key) => others.some((other) => keysOverlap(key, other)))
    .map((key) => key.productId);
};
