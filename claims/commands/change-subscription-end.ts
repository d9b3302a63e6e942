import { subscriptionsEndAt } from '../subscription-end.ts';
import { incentivesAdmin } from '../who-may.ts';
import { rule } from './rule.ts';

const isDate = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

/** A renewal. A date that is over already starts no clock. */
export const changeSubscriptionEnd = rule({
  type: 'ChangeSubscriptionEnd',
  from: { official: incentivesAdmin },
  decide: (claim, { productId, endDate }, { at, context }) => {
    if (!claim.details.products?.includes(productId)) return { refused: 'product-not-named' };
    if (!isDate(endDate)) return { refused: 'fields-missing', fields: [`subscriptionEndDate.${productId}`] };
    const endsAt = subscriptionsEndAt(
      { ...claim.details, subscriptionEndDates: { ...claim.details.subscriptionEndDates, [productId]: endDate } },
      at,
      context.calendarOf(claim.details.customerCountry),
    );
    return [{ type: 'SubscriptionEndChanged', productId, endDate, ...(endsAt && { subscriptionsEndAt: endsAt }) }];
  },
});
