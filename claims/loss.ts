import { associationKeys, type KeyDetails, keysOverlap } from './association-keys.ts';
import type { ClaimDetails } from './details.ts';
import { withoutProducts } from './without-products.ts';

/** What an association loses: products whole, and of other products some subscriptions only. */
export type Loss = {
  readonly products: readonly string[];
  /** By product id; never all that the claim names of a product. */
  readonly subscriptions?: Readonly<Record<string, readonly string[]>>;
};

/**
 * What the holder loses when the taker's association becomes official. A holder or taker that names no subscription of a product
 * stands for all of them, so the product goes whole. Source: docs/claims.md#competing-claims.
 */
export const lossTo = (holder: KeyDetails, taker: KeyDetails): Loss => {
  const takers = associationKeys(taker);
  const products: string[] = [];
  const subscriptions: Record<string, readonly string[]> = {};
  for (const key of associationKeys(holder)) {
    const taken = takers.filter((other) => keysOverlap(key, other));
    if (taken.length === 0) continue;
    const gone = key.subscriptions.filter((id) => taken.some((other) => other.subscriptions.includes(id)));
    const isPart = gone.length > 0 && gone.length < key.subscriptions.length;
    if (isPart && taken.every((other) => other.subscriptions.length > 0)) subscriptions[key.productId] = gone;
    else products.push(key.productId);
  }
  return Object.keys(subscriptions).length > 0 ? { products, subscriptions } : { products };
};

export const isNoLoss = ({ products, subscriptions = {} }: Loss): boolean =>
  products.length === 0 && Object.keys(subscriptions).length === 0;

/** The part of a loss that the details still hold; what is lost to the last subscription is lost whole. */
export const lossOf = (details: Partial<ClaimDetails>, { products, subscriptions = {} }: Loss): Loss => {
  const whole: string[] = [];
  const part: Record<string, readonly string[]> = {};
  for (const productId of details.products ?? []) {
    const held = details.subscriptionIds?.[productId] ?? [];
    const gone = held.filter((id) => subscriptions[productId]?.includes(id));
    if (products.includes(productId) || (held.length > 0 && gone.length === held.length)) whole.push(productId);
    else if (gone.length > 0) part[productId] = gone;
  }
  return Object.keys(part).length > 0 ? { products: whole, subscriptions: part } : { products: whole };
};

/** The details after the loss. */
export const withoutLoss = (
  details: Partial<ClaimDetails>,
  { products, subscriptions = {} }: Loss,
): Partial<ClaimDetails> => {
  const kept = withoutProducts(details, products);
  if (!kept.subscriptionIds) return kept;
  const subscriptionIds = Object.fromEntries(
    Object.entries(kept.subscriptionIds).map(([productId, ids]) => [
      productId,
      ids.filter((id) => !subscriptions[productId]?.includes(id)),
    ]),
  );
  return { ...kept, subscriptionIds };
};
