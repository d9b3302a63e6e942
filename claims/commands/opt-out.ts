import { customer } from '../who-may.ts';
import { rejection } from './rejection.ts';
import { rule } from './rule.ts';

/** The customer's no counts at any time before the association is official, and closes a dispute and the way to one. */
export const optOut = rule({
  type: 'OptOut',
  from: {
    submitted: customer,
    'under-review': customer,
    'partner-action-required': customer,
    approved: customer,
    rejected: customer,
    disputed: customer,
  },
  standing: (claim) =>
    claim.status === 'rejected' && claim.rejection.reason === 'customer-declined' ? 'already-answered' : null,
  decide: (claim, { reason }, situation) => rejection(claim, 'customer-declined', reason, situation),
});
