import { subscriptionsEndAt } from '../subscription-end.ts';
import { anotherClaim } from '../who-may.ts';
import { withoutProducts } from '../without-products.ts';
import { rule } from './rule.ts';

/** A competing claim became official: the overlapping products go to it. A claim that ends keeps its products, as a record. */
export const supersede = rule({
  type: 'Supersede',
  from: { approved: anotherClaim, official: anotherClaim },
  decide: (claim, { by, products }, { context }) => {
    const held = claim.details.products ?? [];
    const lost = held.filter((id) => products.includes(id));
    if (lost.length === 0) return { refused: 'nothing-due' };
    if (lost.length === held.length) return [{ type: 'ClaimEnded', reason: 'superseded', comment: '' }];
    const endsAt =
      claim.status === 'official'
        ? subscriptionsEndAt(
            withoutProducts(claim.details, lost),
            Temporal.Instant.from(claim.officialAt),
            context.calendarOf(claim.details.customerCountry),
          )
        : undefined;
    return [
      {
        type: 'ProductsSuperseded',
        successor: by,
        products: lost,
        ...(endsAt && { subscriptionsEndAt: endsAt }),
      },
    ];
  },
});
