import { correctContactCard } from '../../cards/claim/correct-contact-card.ts';
import { answer, isComplaint } from '../../claims/fields.ts';
import { formAction } from './form-action.ts';

const fields = ['customerContactName', 'customerContactTitle', 'customerContactEmail'] as const;

/** Puts the customer's contact right; the right one gets a new mail, and while approved a new window. */
export const claimCorrectContact = formAction<'claim.correct-contact'>({
  inputs: fields,
  command: 'CorrectContact',
  card: correctContactCard,
  read: (inputs, { details }, { catalogue }) => {
    const read = fields.map((field) => {
      const parsed = answer({ field }, inputs[field] ?? '', { details, catalogue });
      return { field, parsed: isComplaint(parsed) ? parsed : { value: parsed.value[field] ?? '' } };
    });
    const problems = read.flatMap(({ field, parsed }) => (isComplaint(parsed) ? [{ field, ...parsed }] : []));
    if (problems.length > 0) return problems;
    const [customerContactName = '', customerContactTitle = '', customerContactEmail = ''] = read.map(({ parsed }) =>
      isComplaint(parsed) ? '' : parsed.value,
    );
    return { type: 'CorrectContact', customerContactName, customerContactTitle, customerContactEmail };
  },
  done: ({ details }) => ({
    key: 'note.contact-corrected',
    values: { address: details.customerContactEmail ?? '' },
  }),
});
