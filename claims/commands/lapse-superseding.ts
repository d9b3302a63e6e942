import { anotherClaim } from '../who-may.ts';
import { rule } from './rule.ts';

export const lapseSuperseding = rule({
  type: 'LapseSuperseding',
  from: { approved: anotherClaim, official: anotherClaim },
  decide: (claim, { by }) =>
    claim.toBeSupersededBy?.includes(by) ? [{ type: 'SupersedingLapsed', successor: by }] : { refused: 'nothing-due' },
});
