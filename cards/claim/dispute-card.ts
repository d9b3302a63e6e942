import type { ClaimIn } from '../../claims/claim.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import { type FormParts, formView } from '../shared/form-view.ts';
import { textQuestion } from '../shared/question-view.ts';
import { deadlineText } from '../when.ts';
import { emphasizedFacts } from './emphasized-facts.ts';
import { type FormWithFilesView, formWithFilesCard } from './form-with-files-card.ts';
import { newFilesView } from './new-files-view.ts';

type Dispute = FormParts & {
  readonly claim: ClaimIn<'rejected'>;
  readonly uploadUrl: string;
};

const viewOf = (form: Dispute, characters: number): FormWithFilesView => {
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
      refusal,
    }),
    saidBefore: emphasizedFacts(
      [
        { label: texts('reject.reason'), value: texts(`rejection.${reason}`) },
        ...(comment === '' ? [] : [{ label: texts('fact.comment'), value: comment }]),
      ],
      characters,
    ),
    newFiles: newFilesView({
      reader,
      claim,
      of: 'dispute',
      uploadUrl,
      removable: false,
      buttons: [button('claim.dispute', { claimId, version, filled: 'no' }, texts('button.refresh'))],
    }),
  };
};

/** Asks an incentives admin why a rejection is wrong: input `justification`, and files beside the card. */
export const disputeCard = (form: Dispute): Card => formWithFilesCard((characters) => viewOf(form, characters));
