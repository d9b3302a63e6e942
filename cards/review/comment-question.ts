import type { FieldProblem } from '../../claims/fields.ts';
import type { MessageKey, Texts } from '../languages/texts.ts';
import type { FieldView } from '../shared/field-view.ts';
import { pickQuestion, textQuestion } from '../shared/question-view.ts';
import { shorten } from '../shorten.ts';

/** Input in which a comment used before is chosen; counts when `comment` is empty. */
const earlierCommentInput = 'earlierComment';

/** Comments offered again, and bytes of all of them together, that the card stays small. */
const offered = 5;
const offeredBytes = 4000;

const offer = (comments: readonly string[]): readonly string[] => {
  const chosen: string[] = [];
  let bytes = 0;
  for (const comment of new Set(comments.map((one) => one.trim()).filter((one) => one !== ''))) {
    bytes += Buffer.byteLength(comment);
    if (chosen.length === offered || bytes > offeredBytes) break;
    chosen.push(comment);
  }
  return chosen;
};

type CommentQuestion = {
  readonly texts: Texts;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  readonly required: boolean;
  readonly problems: readonly FieldProblem[];
  readonly typed: Readonly<Record<string, string>>;
  /** Used before, the latest first. */
  readonly earlierComments: readonly string[];
};

/** The `comment` input, and where there are any, comments used before, of which one can be taken instead of typing. */
export const commentQuestion = (question: CommentQuestion): readonly FieldView[] => {
  const { texts, label, hint, required, problems, typed, earlierComments } = question;
  const comments = offer(earlierComments);
  const common = { texts, problems, typed };
  const input = textQuestion({
    ...common,
    id: 'comment',
    label: texts(label),
    ...(hint ? { hint: texts(hint) } : {}),
    required,
  });
  if (comments.length === 0) return [input];
  return [
    input,
    pickQuestion({
      ...common,
      id: earlierCommentInput,
      label: texts('form.earlier'),
      required: false,
      choices: comments.map((comment) => ({ title: shorten(comment, 80), value: comment })),
    }),
  ];
};
