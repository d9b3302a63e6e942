import type { Catalogue } from '../../claims/catalogue.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import { type FieldView, fieldView } from '../shared/field-view.ts';
import { formCard } from '../shared/form-card.ts';
import type { FormParts } from '../shared/form-view.ts';

type Renew = FormParts & { readonly catalogue: Catalogue };

/** An input `subscriptionEndDate.<productId>` for each product, with the date that stands. */
const fieldsOf = ({ reader, catalogue, claim: { details }, problems, typed }: Renew): readonly FieldView[] =>
  (details.products ?? [])
    .map(catalogue.find)
    .filter((product) => product !== undefined)
    .map((product) => {
      const id = `subscriptionEndDate.${product.id}`;
      const value = typed[id] ?? details.subscriptionEndDates?.[product.id];
      const problem = problems.find(({ field }) => field === id);
      return fieldView({ id, kind: 'date', required: false, product }, value, problem, reader.language, catalogue);
    });

/** Asks an incentives admin for new end dates. */
export const renewCard = (view: Renew): Card => {
  const { reader, claim, problems, refusal } = view;
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  return formCard({
    reader,
    claim,
    title: 'renew.title',
    intro: texts('renew.intro'),
    fields: fieldsOf(view),
    hint: [texts('renew.other-subscription')],
    buttons: [
      button('claim.renew', { claimId, version, filled: 'yes' }, texts('button.renew'), { style: 'positive' }),
      button('claim.copy', { claimId, renewal: 'yes' }, texts('button.copy'), { sendsInputs: false }),
    ],
    problems,
    refusal,
  });
};
