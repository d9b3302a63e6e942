import { anotherClaim } from '../who-may.ts';
import { rule } from './rule.ts';

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
