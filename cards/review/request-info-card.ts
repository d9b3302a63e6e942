import type { Catalogue } from '../../claims/catalogue.ts';
import { informationReasons } from '../../claims/details.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import { formCard } from '../shared/form-card.ts';
import type { FormParts } from '../shared/form-view.ts';
import { choiceQuestion } from '../shared/question-view.ts';
import { commentQuestion } from './comment-question.ts';

type RequestInfo = FormParts & {
  readonly catalogue: Catalogue;
  /** The answer to the round before was not enough. */
  readonly again: boolean;
  readonly earlierComments: readonly string[];
};

/** Asks a reviewer what the partner is to be asked: inputs `reasons`, `comment`, `concernedProducts`. */
export const requestInfoCard = (form: RequestInfo): Card => {
  const { reader, catalogue, claim, again, problems, typed, refusal, earlierComments } = form;
  const texts = textsOf(reader.language);
  const at = { claimId: claim.id, version: claim.version, filled: 'yes' } as const;
  const { products = [] } = claim.details;
  const common = { texts, problems, typed };
  const verb = again ? 'review.ask-again' : 'review.request-info';
  return formCard({
    reader,
    claim,
    title: again ? 'request.again-title' : 'request.title',
    intro: texts('request.intro'),
    fields: [
      choiceQuestion({
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
      choiceQuestion({
        ...common,
        id: 'concernedProducts',
        label: texts('request.concerned'),
        required: false,
        several: true,
        choices: products.map((id) => ({ title: catalogue.find(id)?.name ?? id, value: id })),
      }),
    ],
    buttons: [button(verb, at, texts('button.send-request'), { style: 'positive' })],
    problems,
    refusal,
    hint: [texts('request.concerned-note')],
  });
};
