import { isNoLoss, lossOf, withoutLoss } from '../loss.ts';
import { endsLeft } from '../subscription-end.ts';
import { anotherClaim } from '../who-may.ts';
import { rule } from './rule.ts';

/** A newer claim became official: what both hold goes to it, so they compete no more. A claim that ends keeps its products, as a record. */
export const supersede = rule({
  type: 'Supersede',
  from: { approved: anotherClaim, official: anotherClaim },
  decide: (claim, { by, ...command }) => {
    const loss = lossOf(claim.details, command);
    if (isNoLoss(loss)) return { refused: 'nothing-due' };
    const left = withoutLoss(claim.details, loss);
    if (left.products?.length === 0) return [{ type: 'ClaimEnded', reason: 'superseded', comment: '' }];
    return [
      { type: 'ProductsSuperseded', successor: by, ...loss, ...endsLeft(claim, left) },
      ...(claim.competing.includes(by) ? [{ type: 'CompetingClaimGone', claimId: by } as const] : []),
    ];
  },
});
