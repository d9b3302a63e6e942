import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import { productNames } from '../answer-text.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type FactView, factView } from '../shared/fact-view.ts';
import { type FormView, formView } from '../shared/form-view.ts';
import template from './approve-card.json' with { type: 'json' };
import { commentQuestion } from './comment-question.ts';

type Approve = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
  readonly earlierComments: readonly string[];
};

const draw = cardTemplate<FormView & { readonly facts: readonly FactView[] }>(template);

/** Says what an approval leads to, and takes a `comment` where there is one. */
export const approveCard = ({ reader, catalogue, claim, typed, problems, earlierComments }: Approve): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version, details } = claim;
  const data = { claimId, version, filled: 'yes' } as const;
  return draw({
    ...formView({
      reader,
      claim,
      title: 'approve.title',
      intro: texts('approve.intro'),
      fields: commentQuestion({
        texts,
        label: 'form.comment-for-partner',
        hint: 'form.comment-for-partner.hint',
        required: false,
        problems,
        typed,
        earlierComments,
      }),
      buttons: [button('review.approve', data, texts('button.approve'), { style: 'positive' })],
      problems,
    }),
    facts: [
      factView({ label: texts('fact.customer'), value: details.customerDomain ?? texts('fact.unanswered') }),
      factView({ label: texts('fact.products'), value: productNames(details.products ?? [], catalogue) }),
    ],
  });
};
