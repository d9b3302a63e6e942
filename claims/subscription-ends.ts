import type { Timestamp } from './timestamp.ts';

/** When the subscriptions of an official claim end, worked out once. */
export type SubscriptionEnds = {
  /** By product id: the clocks that run. */
  readonly productEnds?: Readonly<Record<string, Timestamp>>;
  /** When the last product ends; absent where one of them has no clock. */
  readonly subscriptionsEndAt?: Timestamp;
};

/** Of what carries the ends among other things. */
export const endsOnly = ({ productEnds, subscriptionsEndAt }: SubscriptionEnds): SubscriptionEnds => ({
  ...(productEnds && { productEnds }),
  ...(subscriptionsEndAt && { subscriptionsEndAt }),
});
