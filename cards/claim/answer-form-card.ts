import type { Catalogue } from '../../claims/catalogue.ts';
import type { ClaimIn } from '../../claims/claim.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import { noteView } from '../shared/card-view.ts';
import type { FieldView } from '../shared/field-view.ts';
import { type FormParts, formView } from '../shared/form-view.ts';
import { choiceQuestion, textQuestion } from '../shared/question-view.ts';
import { deadlineText } from '../when.ts';
import { emphasizedFacts } from './emphasized-facts.ts';
import { type FormWithFilesView, formWithFilesCard } from './form-with-files-card.ts';
import { lastWord } from './last-word.ts';
import { newFilesView } from './new-files-view.ts';

type AnswerForm = FormParts & {
  readonly catalogue: Catalogue;
  readonly claim: ClaimIn<'partner-action-required'>;
  readonly uploadUrl: string;
  /** What just happened. */
  readonly note?: CardNote;
};

/** At least one product stays, and the reviewer named which may go. */
const removal = ({ claim, catalogue, reader, problems, typed }: AnswerForm): readonly FieldView[] => {
  const texts = textsOf(reader.language);
  const named = claim.rounds.at(-1)?.concernedProducts ?? [];
  const removable = named.filter((id) => claim.details.products?.includes(id));
  if (removable.length === 0 || (claim.details.products ?? []).length < 2) return [];
  return [
    choiceQuestion({
      texts,
      problems,
      typed,
      id: 'removedProducts',
      label: texts('answer.remove'),
      required: false,
      several: true,
      choices: removable.map((id) => ({ title: catalogue.find(id)?.name ?? id, value: id })),
    }),
  ];
};

const viewOf = (form: AnswerForm, characters: number): FormWithFilesView => {
  const { reader, catalogue, claim, problems, typed, uploadUrl, note, refusal } = form;
  const texts = textsOf(reader.language);
  const at = { claimId: claim.id, version: claim.version };
  const removals = removal(form);
  const comment = textQuestion({
    texts,
    problems,
    typed,
    id: 'comment',
    label: texts('answer.comment'),
    hint: texts('answer.comment.hint'),
    missing: texts('refusal.answer-empty'),
    required: false,
  });
  return {
    ...formView({
      reader,
      claim,
      title: 'answer.title',
      intro: texts('answer.intro', { due: deadlineText(claim.answerDueAt, reader) }),
      fields: [comment, ...removals],
      buttons: [button('info.answer', { ...at, filled: 'yes' }, texts('button.send-answer'), { style: 'positive' })],
      hint: removals.length === 0 ? [] : [texts('answer.remove-note')],
      problems,
      refusal,
    }),
    note: noteView(note, reader),
    saidBefore: emphasizedFacts(lastWord(claim, catalogue, texts), characters),
    newFiles: newFilesView({
      reader,
      claim,
      of: 'answer',
      uploadUrl,
      removable: true,
      buttons: [button('claim.answer', at, texts('button.refresh'))],
    }),
  };
};

/** What the reviewer asks, and the partner's answer to it: inputs `comment`, `removedProducts`, and files beside the card. */
export const answerFormCard = (form: AnswerForm): Card => formWithFilesCard((characters) => viewOf(form, characters));
