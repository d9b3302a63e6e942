import type { Catalogue } from '../../claims/catalogue.ts';
import { productNames } from '../answer-text.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import { formCard } from '../shared/form-card.ts';
import type { FormParts } from '../shared/form-view.ts';
import { commentQuestion } from './comment-question.ts';

type Approve = FormParts & {
  readonly catalogue: Catalogue;
  readonly earlierComments: readonly string[];
};

/** Says what an approval leads to, and takes a `comment` where there is one. */
export const approveCard = (form: Approve): Card => {
  const { reader, catalogue, claim, typed, problems, refusal, earlierComments } = form;
  const texts = textsOf(reader.language);
  const { id: claimId, version, details } = claim;
  const data = { claimId, version, filled: 'yes' } as const;
  return formCard({
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
    refusal,
    facts: [
      { label: texts('fact.customer'), value: details.customerDomain ?? texts('fact.unanswered') },
      { label: texts('fact.products'), value: productNames(details.products ?? [], catalogue) },
    ],
  });
};
