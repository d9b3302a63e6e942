import { anotherClaim } from '../who-may.ts';
import { rule } from './rule.ts';

/** A competing claim was approved. This one keeps its products until that one is official: its customer may still opt out. */
export const markToBeSuperseded = rule({
  type: 'MarkToBeSuperseded',
  from: { approved: anotherClaim, official: anotherClaim },
  decide: (claim, { by }) =>
    claim.toBeSupersededBy?.includes(by)
      ? { refused: 'nothing-due' }
      : [{ type: 'MarkedToBeSuperseded', successor: by }],
});
