import { customer } from '../who-may.ts';
import { rule } from './rule.ts';

/** The mail reached somebody who can't speak for the customer: the same as a bounce. */
export const reportWrongPerson = rule({
  type: 'ReportWrongPerson',
  from: {
    submitted: customer,
    'under-review': customer,
    'partner-action-required': customer,
    approved: customer,
    disputed: customer,
  },
  standing: (claim) => (claim.contactInDoubt ? 'already-answered' : null),
  decide: () => [{ type: 'OptOutWindowPaused', why: 'wrong-person', detail: '' }],
});
