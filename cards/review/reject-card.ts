import type { RejectionReason } from '../../claims/claim.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import { formCard } from '../shared/form-card.ts';
import type { FormParts } from '../shared/form-view.ts';
import { choiceQuestion } from '../shared/question-view.ts';
import { commentQuestion } from './comment-question.ts';

type Reject = FormParts & {
  /** The reasons that may be given; none on a dispute, where the first rejection's stands. */
  readonly reasons: readonly RejectionReason[];
  readonly earlierComments: readonly string[];
};

/** Asks why a claim is rejected: inputs `reason` and `comment`; on a dispute, why the rejection stands: `comment` alone. */
export const rejectCard = ({ reader, claim, reasons, problems, typed, refusal, earlierComments }: Reject): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  const upholds = reasons.length === 0;
  const common = { texts, problems, typed, required: true };
  const reasonQuestion = choiceQuestion({
    ...common,
    id: 'reason',
    label: texts('reject.reason'),
    several: false,
    choices: reasons.map((reason) => ({ title: texts(`rejection.${reason}`), value: reason })),
  });
  const data = { claimId, version, filled: 'yes' } as const;
  return formCard({
    reader,
    claim,
    title: upholds ? 'uphold.title' : 'reject.title',
    intro: texts(upholds ? 'uphold.intro' : 'reject.intro'),
    fields: [
      ...(upholds ? [] : [reasonQuestion]),
      ...commentQuestion({
        ...common,
        label: 'form.comment-for-partner',
        hint: 'form.comment-for-partner.hint',
        earlierComments,
      }),
    ],
    buttons: [
      button('review.reject', data, texts(upholds ? 'button.uphold' : 'button.reject-claim'), {
        style: 'destructive',
      }),
    ],
    problems,
    refusal,
  });
};
