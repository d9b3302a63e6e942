import type { Claim } from '../claims/claim.ts';
import type { FieldProblem } from '../claims/fields.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { claimHeader, claimSpeech } from './components/claim-header.ts';
import { heading, paragraph, problemLine } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import { problemText } from './problem-text.ts';
import type { Reader } from './reader.ts';
import { render } from './render.ts';

type Withdraw = {
  readonly reader: Reader;
  readonly claim: Claim;
  readonly problems: readonly FieldProblem[];
  readonly note?: CardNote;
};

/** Asks why a claim is withdrawn. */
export const withdrawCard = ({ reader, claim, problems, note }: Withdraw): Card => {
  const texts = textsOf(reader.language);
  const label = texts('withdraw.reason');
  const { id: claimId, version } = claim;
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    note,
    body: [
      claimHeader(claim, texts),
      heading(texts('withdraw.title', { claimId })),
      paragraph(texts('withdraw.intro')),
      render('input-reason', {
        id: 'reason',
        label,
        placeholder: texts('withdraw.hint'),
        value: '',
        errorMessage: texts('problem.required', { label }),
      }),
      ...problems.map((problem) => problemLine(problemText(problem, label, texts))),
      buttonRow(
        actionButton('claim.withdraw', { claimId, version, filled: 'yes' }, texts('button.withdraw')),
        actionButton('claim.view', { claimId }, texts('button.cancel'), { sendsInputs: false }),
      ),
    ],
  });
};
