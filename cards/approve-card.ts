import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import type { FieldProblem } from '../claims/fields.ts';
import { productNames } from './answer-text.ts';
import type { Card } from './card.ts';
import { actionButton } from './components/action-button.ts';
import { claimForm } from './components/claim-form.ts';
import { factLines } from './components/facts.ts';
import { commentQuestion } from './earlier-comment.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

type Approve = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
  readonly earlierComments: readonly string[];
};

/** Says what an approval leads to, and takes a `comment` where there is one. */
export const approveCard = ({ reader, catalogue, claim, typed, problems, earlierComments }: Approve): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version, details } = claim;
  return claimForm({
    reader,
    claim,
    title: 'approve.title',
    intro: texts('approve.intro'),
    body: [
      ...factLines([
        { label: texts('fact.customer'), value: details.customerDomain ?? texts('fact.unanswered') },
        { label: texts('fact.products'), value: productNames(details.products ?? [], catalogue) },
      ]),
      ...commentQuestion({
        texts,
        label: 'form.comment-for-partner',
        hint: 'form.comment-for-partner.hint',
        required: false,
        problems,
        typed,
        earlierComments,
      }),
    ],
    buttons: [actionButton('review.approve', { claimId, version, filled: 'yes' }, texts('button.approve'))],
  });
};
