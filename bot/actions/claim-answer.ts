import type { Card } from '../../cards/card.ts';
import type { CardNote } from '../../cards/card-note.ts';
import { answerFormCard } from '../../cards/claim/answer-form-card.ts';
import { refusalMessage } from '../../cards/refusal-message.ts';
import type { RefusalReason } from '../../claims/refusal.ts';
import type { Action } from './action.ts';
import { type FormView, formAction } from './form-action.ts';
import { chosen } from './request-inputs.ts';

const answerForm = async ({ claim, turn, services, problems, typed }: FormView, refusal?: CardNote): Promise<Card> => {
  if (claim.status !== 'partner-action-required') throw new Error('only an open request is answered');
  const link = { claimId: claim.id, person: turn.actor.person, language: turn.reader.language };
  return answerFormCard({
    reader: turn.reader,
    catalogue: services.catalogue,
    claim,
    problems,
    typed,
    uploadUrl: await services.links.uploadUrl(link),
    ...(refusal ? { refusal } : {}),
  });
};

/** What another answer puts right: said on the form, where the answer is still typed. */
const mendable: readonly RefusalReason[] = ['answer-empty', 'last-product'];

/** The answer to an information request: a comment, new PoE (added before), products removed. */
const answer = formAction<'info.answer'>({
  inputs: ['comment', 'removedProducts'],
  command: 'AnswerRequest',
  card: (view) => answerForm(view),
  read: (inputs) => {
    const comment = inputs.comment?.trim() ?? '';
    if (comment.length > 2_000) return [{ field: 'comment', problem: 'too-long', max: 2_000 }];
    return { type: 'AnswerRequest', comment, removedProducts: chosen(inputs, 'removedProducts') };
  },
  onRefusal: (refusal, view) =>
    mendable.includes(refusal.refused)
      ? answerForm(view, { tone: 'warning', message: refusalMessage(refusal, view.turn.reader) })
      : null,
  done: () => ({ key: 'review.note.answered' }),
});

export const infoAnswer: Action<'info.answer'> = answer.press;
export const askAnswer = answer.ask;
export const claimAnswer: Action<'claim.answer'> = ({ turn, data, inputs }, services) =>
  answer.ask(data.claimId, turn, services, inputs);
