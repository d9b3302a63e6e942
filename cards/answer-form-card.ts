import type { Catalogue } from '../claims/catalogue.ts';
import type { ClaimIn } from '../claims/claim.ts';
import type { FieldProblem } from '../claims/fields.ts';
import { productNames } from './answer-text.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, linkButton } from './components/action-button.ts';
import { claimForm } from './components/claim-form.ts';
import { fileList } from './components/file-list.ts';
import { choiceQuestion, textQuestion } from './components/form-inputs.ts';
import { group } from './components/layout.ts';
import { longFacts } from './components/long-fact.ts';
import { heading, quietLine } from './components/text-lines.ts';
import { fitted } from './fitted.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import type { Part } from './render.ts';
import { deadlineText } from './when.ts';

type AnswerForm = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: ClaimIn<'partner-action-required'>;
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
  readonly uploadUrl: string;
  readonly note?: CardNote;
};

/** Characters of the reviewer's comment, the whole of it where it fits. */
const commentSizes: readonly [number, ...number[]] = [2000, 800, 200];

/** PoE added since the request, which Send takes along and which may still be removed. */
const newFiles = ({ claim, reader }: AnswerForm): Part => {
  const texts = textsOf(reader.language);
  const files = claim.files.filter(({ unsent }) => unsent);
  return group(
    [
      heading(texts('answer.new-files')),
      ...(files.length === 0
        ? [quietLine(texts('answer.no-new-files'))]
        : fileList({ id: claim.id, files }, reader, true)),
      quietLine(texts('answer.how')),
    ],
    true,
  );
};

const removal = ({ claim, catalogue, reader, problems, typed }: AnswerForm): readonly Part[] => {
  const texts = textsOf(reader.language);
  const named = claim.rounds.at(-1)?.concernedProducts ?? [];
  const removable = named.filter((id) => claim.details.products?.includes(id));
  if (removable.length === 0 || (claim.details.products ?? []).length < 2) return [];
  return [
    ...choiceQuestion({
      texts,
      problems,
      typed,
      id: 'removedProducts',
      label: texts('answer.remove'),
      required: false,
      several: true,
      choices: removable.map((id) => ({ title: catalogue.find(id)?.name ?? id, value: id })),
    }),
    quietLine(texts('answer.remove-note')),
  ];
};

const draw = (form: AnswerForm, characters: number): Card => {
  const { reader, catalogue, claim, problems, typed, uploadUrl, note } = form;
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  const round = claim.rounds.at(-1);
  const concerned = round?.concernedProducts ?? [];
  const asked = round
    ? [
        { label: texts('fact.asked'), value: round.reasons.map((reason) => texts(`reason.${reason}`)).join('; ') },
        { label: texts('fact.comment'), value: round.comment },
        ...(concerned.length === 0
          ? []
          : [{ label: texts('round.concerned'), value: productNames(concerned, catalogue) }]),
      ]
    : [];
  return claimForm({
    reader,
    claim,
    note,
    title: 'answer.title',
    intro: texts('answer.intro', { due: deadlineText(claim.answerDueAt, reader) }),
    body: [
      ...longFacts(asked, characters),
      ...textQuestion({
        texts,
        problems,
        typed,
        id: 'comment',
        label: texts('answer.comment'),
        hint: texts('answer.comment.hint'),
        required: false,
      }),
      ...removal(form),
      newFiles(form),
    ],
    buttons: [
      actionButton('info.answer', { claimId, version, filled: 'yes' }, texts('button.send-answer')),
      linkButton(uploadUrl, texts('button.add-files')),
      // Sends what is typed along, so that a refresh loses nothing of it.
      actionButton('claim.answer', { claimId, version }, texts('button.refresh')),
    ],
  });
};

/** What the reviewer asks, and the partner's answer to it: inputs `comment`, `removedProducts`, and files beside the card. */
export const answerFormCard = (form: AnswerForm): Card => fitted(commentSizes, (characters) => draw(form, characters));
