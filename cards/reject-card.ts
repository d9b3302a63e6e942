import type { Claim, RejectionReason } from '../claims/claim.ts';
import type { FieldProblem } from '../claims/fields.ts';
import type { Card } from './card.ts';
import { actionButton } from './components/action-button.ts';
import { claimForm } from './components/claim-form.ts';
import { choiceQuestion } from './components/form-inputs.ts';
import { commentQuestion } from './earlier-comment.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

type Reject = {
  readonly reader: Reader;
  readonly claim: Claim;
  /** The reasons that may be given; none on a dispute, where the first rejection's stands. */
  readonly reasons: readonly RejectionReason[];
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
  readonly earlierComments: readonly string[];
};

/** Asks why a claim is rejected: inputs `reason` and `comment`; on a dispute, why the rejection stands: `comment` alone. */
export const rejectCard = ({ reader, claim, reasons, problems, typed, earlierComments }: Reject): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  const upholds = reasons.length === 0;
  const reasonInput = choiceQuestion({
    texts,
    problems,
    typed,
    id: 'reason',
    label: texts('reject.reason'),
    required: true,
    several: false,
    choices: reasons.map((reason) => ({ title: texts(`rejection.${reason}`), value: reason })),
  });
  return claimForm({
    reader,
    claim,
    title: upholds ? 'uphold.title' : 'reject.title',
    intro: texts(upholds ? 'uphold.intro' : 'reject.intro'),
    body: [
      ...(upholds ? [] : reasonInput),
      ...commentQuestion({
        texts,
        label: 'form.comment-for-partner',
        hint: 'form.comment-for-partner.hint',
        required: true,
        problems,
        typed,
        earlierComments,
      }),
    ],
    buttons: [
      actionButton(
        'review.reject',
        { claimId, version, filled: 'yes' },
        texts(upholds ? 'button.uphold' : 'button.reject-claim'),
      ),
    ],
  });
};
