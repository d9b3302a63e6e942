import type { ClaimFact } from '../event.ts';
import { endOfDate, endsOf, runningEnds } from '../subscription-end.ts';
import { incentivesAdmin } from '../who-may.ts';
import { rule } from './rule.ts';

const isDate = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

/** A renewal: new end dates, by product. A date that is over already starts no clock. Nothing changed is nothing due. */
export const changeSubscriptionEnd = rule({
  type: 'ChangeSubscriptionEnd',
  from: { official: incentivesAdmin },
  decide: (claim, { endDates }, { context }) => {
    const changes = Object.entries(endDates);
    if (changes.some(([productId]) => !claim.details.products?.includes(productId)))
      return { refused: 'product-not-named' };
    const wrong = changes.filter(([, endDate]) => !isDate(endDate));
    if (wrong.length > 0)
      return { refused: 'fields-missing', fields: wrong.map(([productId]) => `subscriptionEndDate.${productId}`) };
    const { products = [], subscriptionEndDates, customerCountry } = claim.details;
    const facts: ClaimFact[] = [];
    let running = runningEnds(claim);
    for (const [productId, endDate] of changes) {
      if (subscriptionEndDates?.[productId] === endDate) continue;
      const end = endOfDate(endDate, context.calendarOf(customerCountry));
      const { [productId]: _before, ...others } = running;
      running = Temporal.Instant.compare(end, context.now) > 0 ? { ...others, [productId]: end.toString() } : others;
      facts.push({ type: 'SubscriptionEndChanged', productId, endDate, ...endsOf(products, running) });
    }
    return facts.length > 0 ? facts : { refused: 'nothing-due' };
  },
});
