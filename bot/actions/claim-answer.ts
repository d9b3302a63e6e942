import type { Card } from '../../cards/card.ts';
import { answerFormCard } from '../../cards/claim/answer-form-card.ts';
import { commentCharacters, tooLong } from '../../claims/fields.ts';
import type { Action } from './action.ts';
import { type FormView, formAction } from './form-action.ts';
import { chosen } from './request-inputs.ts';

const answerForm = async (view: FormView): Promise<Card> => {
  const { claim, turn, services } = view;
  if (claim.status !== 'partner-action-required') throw new Error('only an open request is answered');
  const link = { claimId: claim.id, person: turn.actor.person, language: turn.reader.language };
  const { catalogue, links } = services;
  return answerFormCard({ ...view, catalogue, claim, uploadUrl: await links.uploadUrl(link) });
};

/** The answer to an information request: a comment, new PoE (added before), products removed. */
const answer = formAction<'info.answer'>({
  inputs: ['comment', 'removedProducts'],
  command: 'AnswerRequest',
  card: answerForm,
  read: (inputs) => {
    const comment = inputs.comment?.trim() ?? '';
    const complaint = tooLong(comment, commentCharacters);
    if (complaint) return [{ field: 'comment', ...complaint }];
    return { type: 'AnswerRequest', comment, removedProducts: chosen(inputs, 'removedProducts') };
  },
  mendable: ['answer-empty', 'last-product', 'product-not-named'],
  done: () => ({ key: 'review.note.answered' }),
});

export const infoAnswer: Action<'info.answer'> = answer.press;
export const askAnswer = answer.ask;
export const claimAnswer: Action<'claim.answer'> = ({ turn, data, inputs }, services) =>
  answer.ask(data.claimId, turn, services, inputs);
