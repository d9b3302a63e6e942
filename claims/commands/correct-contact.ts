import { optOutCloses } from '../opt-out-closes.ts';
import { incentivesAdmin } from '../who-may.ts';
import { rule } from './rule.ts';

const fields = ['customerContactName', 'customerContactTitle', 'customerContactEmail'] as const;

/**
 * The one change to a submitted claim's fields: the customer's contact, since consent hangs on them. Before approval only when they
 * are known to be wrong; while approved it starts the customer's window anew.
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
    const given = fields.flatMap((field) => {
      const text = command[field]?.trim();
      return text === undefined ? [] : [[field, text] as const];
    });
    const blank = given.filter(([, text]) => text === '').map(([field]) => field);
    if (blank.length > 0) return { refused: 'fields-missing', fields: blank };
    const corrected = {
      type: 'ContactCorrected',
      ...Object.fromEntries(given),
      customerContactEmail: command.customerContactEmail.trim(),
    } as const;
    if (claim.status !== 'approved' || context.mailsCustomers) return [corrected];
    return [corrected, { type: 'OptOutWindowOpened', closesAt: optOutCloses(claim, at, context) }];
  },
});
