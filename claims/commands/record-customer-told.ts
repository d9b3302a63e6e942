import { mailServer } from '../who-may.ts';
import { rule } from './rule.ts';

/** The first mail about this claim left; also when the claim has moved on since. */
export const recordCustomerTold = rule({
  type: 'RecordCustomerTold',
  from: {
    submitted: mailServer,
    'under-review': mailServer,
    'partner-action-required': mailServer,
    approved: mailServer,
    official: mailServer,
    rejected: mailServer,
    disputed: mailServer,
    'rejected-final': mailServer,
    ended: mailServer,
  },
  standing: (claim) => (claim.customerTold ? 'nothing-due' : null),
  decide: () => [{ type: 'CustomerTold' }],
});
