import { optOutCloses } from '../opt-out-closes.ts';
import { incentivesAdmin } from '../who-may.ts';
import { rule } from './rule.ts';

/**
 * The one change to a submitted claim's fields: the customer's address, since consent hangs on it. Before approval only when
 * the address is known to be wrong; while approved it starts the customer's window anew.
 */
export const correctContact = rule({
  type: 'CorrectContact',
  from: {
    submitted: incentivesAdmin,
    'under-review': incentivesAdmin,
    'partner-action-required': incentivesAdmin,
    disputed: incentivesAdmin,
    approved: incentivesAdmin,
  },
  standing: (claim) => (claim.status === 'approved' || claim.contactInDoubt ? null : 'not-in-this-status'),
  decide: (claim, command, { at, context }) => {
    const customerContactEmail = command.customerContactEmail.trim();
    if (customerContactEmail === '') return { refused: 'fields-missing', fields: ['customerContactEmail'] };
    const corrected = { type: 'ContactCorrected', customerContactEmail } as const;
    if (claim.status !== 'approved' || context.mailsCustomers) return [corrected];
    return [corrected, { type: 'OptOutWindowOpened', closesAt: optOutCloses(claim, at, context) }];
  },
});
