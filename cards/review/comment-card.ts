import type { Card } from '../card.ts';
import { type MessageKey, textsOf } from '../languages/texts.ts';
import { type ButtonStyle, button } from '../shared/button-view.ts';
import { formCard } from '../shared/form-card.ts';
import type { FormParts } from '../shared/form-view.ts';
import { textQuestion } from '../shared/question-view.ts';
import { commentQuestion } from './comment-question.ts';

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
  readonly style: ButtonStyle;
  readonly required: boolean;
};

const forms: Readonly<Record<CommentVerb, CommentForm>> = {
  'review.withdraw-request': {
    input: 'comment',
    title: 'withdraw-request.title',
    intro: 'withdraw-request.intro',
    label: 'form.comment-for-partner',
    button: 'button.withdraw-request',
    style: 'positive',
    required: true,
  },
  'review.approve-answer': {
    input: 'comment',
    title: 'approve-answer.title',
    intro: 'approve-answer.intro',
    label: 'form.comment-for-partner',
    button: 'button.approve-answer',
    style: 'positive',
    required: false,
  },
  'review.note': {
    input: 'comment',
    title: 'add-note.title',
    intro: 'add-note.intro',
    label: 'add-note.label',
    button: 'button.add-note',
    style: 'positive',
    required: true,
  },
  'review.end': {
    input: 'reason',
    title: 'end-claim.title',
    intro: 'end-claim.intro',
    label: 'end-claim.label',
    button: 'button.end-claim',
    style: 'destructive',
    required: true,
  },
  'claim.disassociate': {
    input: 'reason',
    title: 'disassociate.title',
    intro: 'disassociate.intro',
    label: 'disassociate.label',
    button: 'button.disassociate',
    style: 'destructive',
    required: true,
  },
};

type Comment = FormParts & {
  readonly verb: CommentVerb;
  readonly earlierComments: readonly string[];
};

/** A form with one text: input `comment`, or `reason` where the verb takes one. */
export const commentCard = ({ reader, claim, verb, problems, typed, refusal, earlierComments }: Comment): Card => {
  const texts = textsOf(reader.language);
  const { input, title, intro, label, button: buttonTitle, style, required } = forms[verb];
  const common = { texts, problems, typed, required };
  const data = { claimId: claim.id, version: claim.version, filled: 'yes' } as const;
  return formCard({
    reader,
    claim,
    title,
    intro: texts(intro),
    fields:
      input === 'comment'
        ? commentQuestion({ ...common, label, earlierComments })
        : [textQuestion({ ...common, id: input, label: texts(label) })],
    buttons: [button(verb, data, texts(buttonTitle), { style })],
    problems,
    refusal,
  });
};
