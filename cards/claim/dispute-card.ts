import type { ClaimIn } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { fitted } from '../shared/fitted.ts';
import { type FormView, formView } from '../shared/form-view.ts';
import { textQuestion } from '../shared/question-view.ts';
import { deadlineText } from '../when.ts';
import template from './dispute-card.json' with { type: 'json' };
import { type EmphasizedFacts, emphasizedFacts } from './emphasized-facts.ts';
import { type NewFilesView, newFilesView } from './new-files-view.ts';

type Dispute = {
  readonly reader: Reader;
  readonly claim: ClaimIn<'rejected'>;
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
  readonly uploadUrl: string;
  /** Why the dispute was not taken. */
  readonly refusal?: CardNote;
};

type DisputeView = FormView & {
  readonly rejection: readonly EmphasizedFacts[];
  readonly newFiles: readonly NewFilesView[];
};

const draw = cardTemplate<DisputeView>(template);

/** Characters of the reviewer's comment, the whole of it where it fits. */
const commentSizes: readonly [number, ...number[]] = [2000, 800, 200];

const viewOf = (form: Dispute, characters: number): DisputeView => {
  const { reader, claim, problems, typed, uploadUrl, refusal } = form;
  const texts = textsOf(reader.language);
  const { id: claimId, version, rejection } = claim;
  const { reason, comment, disputeUntil } = rejection;
  const justification = textQuestion({
    texts,
    problems,
    typed,
    id: 'justification',
    label: texts('dispute.justification'),
    hint: texts('dispute.justification.hint'),
    missing: texts('refusal.dispute-empty'),
    required: false,
  });
  const dispute = button('claim.dispute', { claimId, version, filled: 'yes' }, texts('button.dispute'), {
    style: 'positive',
  });
  return {
    ...formView({
      reader,
      claim,
      title: 'dispute.title',
      intro: texts('dispute.intro', { due: disputeUntil ? deadlineText(disputeUntil, reader) : '–' }),
      fields: [justification],
      buttons: [dispute],
      problems,
      note: refusal,
    }),
    rejection: emphasizedFacts(
      [
        { label: texts('reject.reason'), value: texts(`rejection.${reason}`) },
        ...(comment === '' ? [] : [{ label: texts('fact.comment'), value: comment }]),
      ],
      characters,
    ),
    newFiles: newFilesView({ reader, claim, of: 'dispute', uploadUrl, removable: false }),
  };
};

/** Asks an incentives admin why a rejection is wrong: input `justification`, and files beside the card. */
export const disputeCard = (form: Dispute): Card =>
  fitted(commentSizes, (characters) => viewOf(form, characters), draw);
