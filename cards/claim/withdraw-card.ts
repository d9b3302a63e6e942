import type { Claim } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type FormView, formView } from '../shared/form-view.ts';
import { textQuestion } from '../shared/question-view.ts';
import template from './withdraw-card.json' with { type: 'json' };

type Withdraw = {
  readonly reader: Reader;
  readonly claim: Claim;
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
};

const draw = cardTemplate<FormView>(template);

/** Asks why a claim is withdrawn: input `reason`. */
export const withdrawCard = ({ reader, claim, problems, typed }: Withdraw): Card => {
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
  return draw(
    formView({
      reader,
      claim,
      title: 'withdraw.title',
      intro: texts('withdraw.intro'),
      fields: [reason],
      buttons: [withdraw],
      problems,
    }),
  );
};
