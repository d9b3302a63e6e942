import type { Claim } from '../claims/claim.ts';
import type { FieldProblem } from '../claims/fields.ts';
import type { Person } from '../claims/person.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { claimHeader, claimSpeech } from './components/claim-header.ts';
import { heading, paragraph, problemLine } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { type Texts, textsOf } from './languages/texts.ts';
import { problemText } from './problem-text.ts';
import type { Reader } from './reader.ts';
import { type Part, render } from './render.ts';
import { shorten } from './shorten.ts';

type HandOver = {
  readonly reader: Reader;
  readonly claim: Claim;
  /** Of the same firm, who have the bot; in the order to be shown. */
  readonly colleagues: readonly Person[];
  readonly problems: readonly FieldProblem[];
  readonly note?: CardNote;
};

/** Colleagues a card offers; a longer list would outgrow what Teams takes. */
const shownColleagues = 60;

/** Compact, since a compact list shows names as plain text, where an expanded one reads markdown in them. */
const colleagueInput = (colleagues: readonly Person[], texts: Texts): Part => {
  const label = texts('hand-over.assignee');
  return render('input-pick', {
    id: 'assignee',
    label,
    value: '',
    choices: colleagues.slice(0, shownColleagues).map(({ id, name }) => ({ title: shorten(name, 60), value: id })),
    isRequired: true,
    errorMessage: texts('problem.required', { label }),
  });
};

/** Asks which colleague becomes the claim's owner. */
export const handOverCard = ({ reader, claim, colleagues, problems, note }: HandOver): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  const cancel = actionButton('claim.view', { claimId }, texts('button.cancel'), { sendsInputs: false });
  const form =
    colleagues.length === 0
      ? [paragraph(texts('hand-over.nobody')), buttonRow(cancel)]
      : [
          paragraph(texts('hand-over.intro')),
          colleagueInput(colleagues, texts),
          ...problems.map((problem) => problemLine(problemText(problem, texts('hand-over.assignee'), texts))),
          buttonRow(
            actionButton('claim.hand-over', { claimId, version, filled: 'yes' }, texts('button.hand-over')),
            cancel,
          ),
        ];
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    note,
    body: [claimHeader(claim, texts), heading(texts('hand-over.title', { claimId })), ...form],
  });
};
