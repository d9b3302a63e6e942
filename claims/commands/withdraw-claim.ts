import { reasonGiven } from '../guards.ts';
import { incentivesAdmin, partner } from '../who-may.ts';
import { rejection } from './rejection.ts';
import { rule } from './rule.ts';

/** Only an admin may file a dispute, so only an admin gives one up. */
export const withdrawClaim = rule({
  type: 'WithdrawClaim',
  from: {
    submitted: partner,
    'under-review': partner,
    'partner-action-required': partner,
    approved: partner,
    disputed: incentivesAdmin,
  },
  decide: (claim, { reason }, situation) =>
    reasonGiven(reason) ??
    (claim.status === 'disputed'
      ? [{ type: 'RejectionMadeFinal', why: 'withdrawn', comment: reason.trim() }]
      : rejection(claim, 'partner-request', reason, situation)),
});
