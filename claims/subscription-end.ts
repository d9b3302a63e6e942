import type { BusinessCalendar } from './business-calendar.ts';
import type { Claim, Timestamp } from './claim.ts';
import type { ClaimDetails } from './details.ts';
import type { SubscriptionEnds } from './subscription-ends.ts';

const byTime = (a: Timestamp, b: Timestamp): number => Date.parse(a) - Date.parse(b);

/** The ends of a claim with these products, of which these have a running clock. */
export const endsOf = (
  products: readonly string[],
  productEnds: Readonly<Record<string, Timestamp>>,
): SubscriptionEnds => {
  const ends = Object.values(productEnds).toSorted(byTime);
  const last = ends.at(-1);
  if (last === undefined) return {};
  return { productEnds, ...(ends.length === products.length && { subscriptionsEndAt: last }) };
};

/** The end of that day in the calendar's time zone. */
export const endOfDate = (date: string, { timeZone }: BusinessCalendar): Temporal.Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: '23:59:59' }).toInstant();

/**
 * Each product's end: that of its date, in the calendar's time zone. A product without a date, or whose date was over before
 * `since` (most likely it was renewed without anybody telling us), starts no clock and shields no other.
 * Source: docs/claims.md#end-of-a-subscription.
 */
export const subscriptionEnds = (
  details: Partial<ClaimDetails>,
  since: Temporal.Instant,
  calendar: BusinessCalendar,
): SubscriptionEnds => {
  const products = details.products ?? [];
  const productEnds: Record<string, Timestamp> = {};
  for (const productId of products) {
    const date = details.subscriptionEndDates?.[productId];
    const end = date === undefined ? undefined : endOfDate(date, calendar);
    if (end && Temporal.Instant.compare(end, since) > 0) productEnds[productId] = end.toString();
  }
  return endsOf(products, productEnds);
};

/**
 * The clocks that run, by product. A claim from before each product had its own: all of them end with the last.
 */
export const runningEnds = (claim: Claim): Readonly<Record<string, Timestamp>> => {
  if (claim.status !== 'official') return {};
  const { productEnds, subscriptionsEndAt } = claim;
  if (productEnds || subscriptionsEndAt === undefined) return productEnds ?? {};
  return Object.fromEntries((claim.details.products ?? []).map((productId) => [productId, subscriptionsEndAt]));
};

/** The products whose subscriptions end then. */
export const productsEndingAt = (claim: Claim, end: Timestamp | undefined): readonly string[] =>
  Object.entries(runningEnds(claim)).flatMap(([productId, at]) => (at === end ? [productId] : []));

/** The clocks that run on for what is left of a claim. */
export const endsLeft = (claim: Claim, { products = [] }: Partial<ClaimDetails>): SubscriptionEnds => {
  const running = Object.entries(runningEnds(claim)).filter(([productId]) => products.includes(productId));
  return endsOf(products, Object.fromEntries(running));
};

/** The next of the ends. */
export const nextEnd = (claim: Claim): Timestamp | undefined => Object.values(runningEnds(claim)).toSorted(byTime)[0];
