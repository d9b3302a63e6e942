import { customer } from '../who-may.ts';
import { rule } from './rule.ts';

/** Recorded and no more: the window still runs to its end, and the customer may change their mind until then. */
export const agree = rule({
  type: 'Agree',
  from: {
    submitted: customer,
    'under-review': customer,
    'partner-action-required': customer,
    approved: customer,
    disputed: customer,
  },
  standing: (claim) => (claim.customerAgreedAt ? 'already-answered' : null),
  decide: () => [{ type: 'CustomerAgreed' }],
});
