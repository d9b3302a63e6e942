import { correctContactCard } from '../../cards/claim/correct-contact-card.ts';
import { fieldParsers, isComplaint } from '../../claims/fields.ts';
import { formAction } from './form-action.ts';

/** Puts the customer contact's address right; the customer gets a new mail, and while approved a new window. */
export const claimCorrectContact = formAction<'claim.correct-contact'>({
  inputs: ['customerContactEmail'],
  command: 'CorrectContact',
  card: ({ claim, turn, problems, typed }) => correctContactCard({ reader: turn.reader, claim, problems, typed }),
  read: ({ customerContactEmail = '' }, { details }, { catalogue }) => {
    const parsed = fieldParsers.customerContactEmail(customerContactEmail, { details, catalogue });
    return isComplaint(parsed)
      ? [{ field: 'customerContactEmail', ...parsed }]
      : { type: 'CorrectContact', customerContactEmail: parsed.value };
  },
  done: ({ details }) => ({
    key: 'note.contact-corrected',
    values: { address: details.customerContactEmail ?? '' },
  }),
});
