import { answerFormCard } from '../../cards/answer-form-card.ts';
import type { Action } from './action.ts';
import { formAction } from './form-action.ts';
import { chosen } from './request-inputs.ts';

/** The answer to an information request: a comment, new PoE (added before), products removed. */
const answer = formAction<'info.answer'>({
  inputs: ['comment', 'removedProducts'],
  command: 'AnswerRequest',
  card: async ({ claim, turn, services, problems, typed }) => {
    if (claim.status !== 'partner-action-required') throw new Error('only an open request is answered');
    const link = { claimId: claim.id, person: turn.actor.person, language: turn.reader.language };
    return answerFormCard({
      reader: turn.reader,
      catalogue: services.catalogue,
      claim,
      problems,
      typed,
      uploadUrl: await services.links.uploadUrl(link),
    });
  },
  read: (inputs) => {
    const comment = inputs.comment?.trim() ?? '';
    if (comment.length > 2_000) return [{ field: 'comment', problem: 'too-long', max: 2_000 }];
    return { type: 'AnswerRequest', comment, removedProducts: chosen(inputs, 'removedProducts') };
  },
  done: () => ({ key: 'review.note.answered' }),
});

export const infoAnswer: Action<'info.answer'> = answer.press;
export const askAnswer = answer.ask;
export const claimAnswer: Action<'claim.answer'> = ({ turn, data, inputs }, services) =>
  answer.ask(data.claimId, turn, services, inputs);
