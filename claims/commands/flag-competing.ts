import { anotherClaim } from '../who-may.ts';
import { rule } from './rule.ts';

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
