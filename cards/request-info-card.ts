import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import { informationReasons } from '../claims/details.ts';
import type { FieldProblem } from '../claims/fields.ts';
import type { Card } from './card.ts';
import { actionButton } from './components/action-button.ts';
import { claimForm } from './components/claim-form.ts';
import { choiceQuestion } from './components/form-inputs.ts';
import { quietLine } from './components/text-lines.ts';
import { commentQuestion } from './earlier-comment.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

type RequestInfo = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  /** The answer to the round before was not enough. */
  readonly again: boolean;
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
  readonly earlierComments: readonly string[];
};

/** Asks a reviewer what the partner is to be asked: inputs `reasons`, `comment`, `concernedProducts`. */
export const requestInfoCard = (form: RequestInfo): Card => {
  const { reader, catalogue, claim, again, problems, typed, earlierComments } = form;
  const texts = textsOf(reader.language);
  const at = { claimId: claim.id, version: claim.version, filled: 'yes' } as const;
  const { products = [] } = claim.details;
  const common = { texts, problems, typed };
  return claimForm({
    reader,
    claim,
    title: again ? 'request.again-title' : 'request.title',
    intro: texts('request.intro'),
    body: [
      ...choiceQuestion({
        ...common,
        id: 'reasons',
        label: texts('request.reasons'),
        required: true,
        several: true,
        choices: informationReasons.map((reason) => ({ title: texts(`reason.${reason}`), value: reason })),
      }),
      ...commentQuestion({
        ...common,
        label: 'form.comment-for-partner',
        hint: 'form.comment-for-partner.hint',
        required: true,
        earlierComments,
      }),
      ...choiceQuestion({
        ...common,
        id: 'concernedProducts',
        label: texts('request.concerned'),
        required: false,
        several: true,
        choices: products.map((id) => ({ title: catalogue.find(id)?.name ?? id, value: id })),
      }),
      quietLine(texts('request.concerned-note')),
    ],
    buttons: [actionButton(again ? 'review.ask-again' : 'review.request-info', at, texts('button.send-request'))],
  });
};
