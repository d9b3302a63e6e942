import type { ClaimIn } from '../claims/claim.ts';
import type { FieldProblem } from '../claims/fields.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, linkButton } from './components/action-button.ts';
import { claimForm } from './components/claim-form.ts';
import { fileList } from './components/file-list.ts';
import { textQuestion } from './components/form-inputs.ts';
import { group } from './components/layout.ts';
import { longFacts } from './components/long-fact.ts';
import { heading, quietLine } from './components/text-lines.ts';
import { fitted } from './fitted.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { deadlineText } from './when.ts';

type Dispute = {
  readonly reader: Reader;
  readonly claim: ClaimIn<'rejected'>;
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
  readonly uploadUrl: string;
  readonly note?: CardNote;
};

/** Characters of the reviewer's comment, the whole of it where it fits. */
const commentSizes: readonly [number, ...number[]] = [2000, 800, 200];

const draw = ({ reader, claim, problems, typed, uploadUrl, note }: Dispute, characters: number): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version, rejection } = claim;
  const files = claim.files.filter(({ unsent }) => unsent);
  return claimForm({
    reader,
    claim,
    note,
    title: 'dispute.title',
    intro: texts('dispute.intro', { due: rejection.disputeUntil ? deadlineText(rejection.disputeUntil, reader) : '–' }),
    body: [
      ...longFacts(
        [
          { label: texts('reject.reason'), value: texts(`rejection.${rejection.reason}`) },
          ...(rejection.comment === '' ? [] : [{ label: texts('fact.comment'), value: rejection.comment }]),
        ],
        characters,
      ),
      ...textQuestion({
        texts,
        problems,
        typed,
        id: 'justification',
        label: texts('dispute.justification'),
        hint: texts('dispute.justification.hint'),
        required: false,
      }),
      group(
        [
          heading(texts('dispute.new-files')),
          ...(files.length === 0
            ? [quietLine(texts('answer.no-new-files'))]
            : fileList({ id: claimId, files }, reader, false)),
          quietLine(texts('dispute.how')),
        ],
        true,
      ),
    ],
    buttons: [
      actionButton('claim.dispute', { claimId, version, filled: 'yes' }, texts('button.dispute')),
      linkButton(uploadUrl, texts('button.add-files')),
    ],
  });
};

/** Asks an incentives admin why a rejection is wrong: input `justification`, and files beside the card. */
export const disputeCard = (form: Dispute): Card => fitted(commentSizes, (characters) => draw(form, characters));
