import type { Message } from '../../cards/languages/texts.ts';
import { commentCard } from '../../cards/review/comment-card.ts';
import type { ClaimCommand } from '../../claims/command.ts';
import { earlierComments } from '../review/earlier-comments.ts';
import { type FormAction, formAction } from './form-action.ts';
import { commentOf, commentProblems } from './request-inputs.ts';
import { requiredText } from './required-text.ts';

type CommentVerb =
  | 'review.withdraw-request'
  | 'review.note'
  | 'review.end'
  | 'review.approve-answer'
  | 'claim.disassociate';

type CommentForm = {
  /** `comment`, or `reason` where that is the input's name. */
  readonly input: 'comment' | 'reason';
  readonly optional?: true;
  readonly command: (text: string) => ClaimCommand;
  readonly done: Message['key'];
};

/** An action that asks for one text. */
const commentAction = <V extends CommentVerb>(verb: V, form: CommentForm): FormAction<V> =>
  formAction<V>({
    inputs: [form.input],
    command: form.command('').type,
    card: async (view) =>
      commentCard({ ...view, verb, earlierComments: form.input === 'comment' ? await earlierComments(view) : [] }),
    read: (inputs) => {
      if (form.input === 'reason') return requiredText(inputs, 'reason', form.command);
      const comment = commentOf(inputs);
      const problems = form.optional && comment === '' ? [] : commentProblems(comment);
      return problems.length > 0 ? problems : form.command(comment);
    },
    done: () => ({ key: form.done }),
  });

/** Takes an information request back; the review goes on. */
export const reviewWithdrawRequest = commentAction('review.withdraw-request', {
  input: 'comment',
  command: (comment) => ({ type: 'WithdrawRequest', comment }),
  done: 'review.note.request-withdrawn',
});

/** An internal note, never shown to the partner. */
export const reviewNote = commentAction('review.note', {
  input: 'comment',
  command: (text) => ({ type: 'AddNote', text }),
  done: 'review.note.noted',
});

/** The customer withdrew from an official association. */
export const reviewEnd = commentAction('review.end', {
  input: 'reason',
  command: (comment) => ({ type: 'EndOnCustomersWord', comment }),
  done: 'review.note.ended',
});

/** The answer is enough; the review goes on. */
export const reviewApproveAnswer = commentAction('review.approve-answer', {
  input: 'comment',
  optional: true,
  command: (comment) => ({ type: 'ApproveAnswer', comment }),
  done: 'review.note.answer-approved',
});

/** The firm gives an official association up. */
export const claimDisassociate = commentAction('claim.disassociate', {
  input: 'reason',
  command: (reason) => ({ type: 'Disassociate', reason }),
  done: 'review.note.disassociated',
});
