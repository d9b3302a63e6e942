import type { Claim } from '../claims/claim.ts';
import type { FieldProblem } from '../claims/fields.ts';
import type { Card } from './card.ts';
import { actionButton } from './components/action-button.ts';
import { claimForm } from './components/claim-form.ts';
import { textQuestion } from './components/form-inputs.ts';
import { commentQuestion } from './earlier-comment.ts';
import { type MessageKey, textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

/** Verbs that take one text and nothing else. */
export const commentVerbs = [
  'review.withdraw-request',
  'review.approve-answer',
  'review.note',
  'review.end',
  'claim.disassociate',
] as const;
export type CommentVerb = (typeof commentVerbs)[number];

type CommentForm = {
  readonly input: 'comment' | 'reason';
  readonly title: MessageKey;
  readonly intro: MessageKey;
  readonly label: MessageKey;
  readonly button: MessageKey;
  readonly required: boolean;
};

const forms: Readonly<Record<CommentVerb, CommentForm>> = {
  'review.withdraw-request': {
    input: 'comment',
    title: 'withdraw-request.title',
    intro: 'withdraw-request.intro',
    label: 'form.comment-for-partner',
    button: 'button.withdraw-request',
    required: true,
  },
  'review.approve-answer': {
    input: 'comment',
    title: 'approve-answer.title',
    intro: 'approve-answer.intro',
    label: 'form.comment-for-partner',
    button: 'button.approve-answer',
    required: false,
  },
  'review.note': {
    input: 'comment',
    title: 'add-note.title',
    intro: 'add-note.intro',
    label: 'add-note.label',
    button: 'button.add-note',
    required: true,
  },
  'review.end': {
    input: 'reason',
    title: 'end-claim.title',
    intro: 'end-claim.intro',
    label: 'end-claim.label',
    button: 'button.end-claim',
    required: true,
  },
  'claim.disassociate': {
    input: 'reason',
    title: 'disassociate.title',
    intro: 'disassociate.intro',
    label: 'disassociate.label',
    button: 'button.disassociate',
    required: true,
  },
};

type Comment = {
  readonly reader: Reader;
  readonly claim: Claim;
  readonly verb: CommentVerb;
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
  readonly earlierComments: readonly string[];
};

/** A form with one text: input `comment`, or `reason` where the verb takes one. */
export const commentCard = ({ reader, claim, verb, problems, typed, earlierComments }: Comment): Card => {
  const texts = textsOf(reader.language);
  const { input, title, intro, label, button, required } = forms[verb];
  const common = { texts, problems, typed, required };
  return claimForm({
    reader,
    claim,
    title,
    intro: texts(intro),
    body:
      input === 'comment'
        ? commentQuestion({ ...common, label, earlierComments })
        : textQuestion({ ...common, id: input, label: texts(label) }),
    buttons: [actionButton(verb, { claimId: claim.id, version: claim.version, filled: 'yes' }, texts(button))],
  });
};
