import { customer } from '../who-may.ts';
import { rule } from './rule.ts';

/**
 * The mail reached somebody who can't speak for the customer: nothing becomes official by their silence, until an admin has corrected
 * the contact. They may say who can, also later than that they can't.
 */
export const reportWrongPerson = rule({
  type: 'ReportWrongPerson',
  from: {
    submitted: customer,
    'under-review': customer,
    'partner-action-required': customer,
    approved: customer,
    disputed: customer,
  },
  standing: ({ contactInDoubt, suggestedContact }) =>
    contactInDoubt === 'wrong-person' && suggestedContact ? 'already-answered' : null,
  decide: ({ contactInDoubt }, { suggestion = {} }) => {
    if (Object.keys(suggestion).length > 0) return [{ type: 'WrongPersonReported', suggestion }];
    return contactInDoubt === 'wrong-person' ? { refused: 'already-answered' } : [{ type: 'WrongPersonReported' }];
  },
});
