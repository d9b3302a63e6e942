import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import { formCard } from '../shared/form-card.ts';
import type { FormParts } from '../shared/form-view.ts';
import { textQuestion } from '../shared/question-view.ts';

/** Asks why a claim is withdrawn: input `reason`. */
export const withdrawCard = ({ reader, claim, problems, typed, refusal }: FormParts): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  const reason = textQuestion({
    texts,
    problems,
    typed,
    id: 'reason',
    label: texts('withdraw.reason'),
    hint: texts('withdraw.hint'),
    missing: texts('withdraw.missing'),
    required: true,
  });
  const withdraw = button('claim.withdraw', { claimId, version, filled: 'yes' }, texts('button.withdraw'), {
    style: 'destructive',
  });
  return formCard({
    reader,
    claim,
    title: 'withdraw.title',
    intro: texts('withdraw.intro'),
    fields: [reason],
    buttons: [withdraw],
    problems,
    refusal,
  });
};
