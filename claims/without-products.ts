import type { ClaimDetails } from './details.ts';

const withoutKeys = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** The details without these products and what was said of them: subscriptions, end dates and where it is shown. */
export const withoutProducts = (
  details: Partial<ClaimDetails>,
  products: readonly string[],
): Partial<ClaimDetails> => ({
  ...details,
  ...(details.products && { products: details.products.filter((id) => !products.includes(id)) }),
  ...(typeof details.hasSeveralSubscriptions === 'object' && {
    hasSeveralSubscriptions: details.hasSeveralSubscriptions.filter((id) => !products.includes(id)),
  }),
  ...(details.subscriptionIds && { subscriptionIds: withoutKeys(details.subscriptionIds, products) }),
  ...(details.evidencePlaces && { evidencePlaces: withoutKeys(details.evidencePlaces, products) }),
  ...(details.subscriptionEndDates && { subscriptionEndDates: withoutKeys(details.subscriptionEndDates, products) }),
});
