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

export const lapseSuperseding = rule({
  type: 'LapseSuperseding',
  from: { approved: anotherClaim, official: anotherClaim },
  decide: (claim, { by }) =>
    claim.toBeSupersededBy?.includes(by) ? [{ type: 'SupersedingLapsed', successor: by }] : { refused: 'nothing-due' },
});

/** A competing claim was approved. This one keeps its products until that one is official: its customer may still opt out. */
export const markToBeSuperseded = rule({
  type: 'MarkToBeSuperseded',
  from: { approved: anotherClaim, official: anotherClaim },
  decide: (claim, { by }) =>
    claim.toBeSupersededBy?.includes(by)
      ? { refused: 'nothing-due' }
      : [{ type: 'MarkedToBeSuperseded', successor: by }],
});

/** The other claim gave up what both stood on, or was closed. A claim that gives up its own keys loses its flags by that. */
export const unflagCompeting = rule({
  type: 'UnflagCompeting',
  from: {
    submitted: anotherClaim,
    'under-review': anotherClaim,
    'partner-action-required': anotherClaim,
    approved: anotherClaim,
    official: anotherClaim,
    disputed: anotherClaim,
  },
  decide: (claim, { claimId }) =>
    claim.competing.includes(claimId) ? [{ type: 'CompetingClaimGone', claimId }] : { refused: 'nothing-due' },
});

/** Another firm has submitted a claim on an overlapping key. */
export const flagCompeting = rule({
  type: 'FlagCompeting',
  from: {
    submitted: anotherClaim,
    'under-review': anotherClaim,
    'partner-action-required': anotherClaim,
    approved: anotherClaim,
    official: anotherClaim,
    disputed: anotherClaim,
  },
  decide: (claim, { claimId }) =>
    claim.competing.includes(claimId) || claimId === claim.id
      ? { refused: 'nothing-due' }
      : [{ type: 'CompetingClaimFound', claimId }],
});
