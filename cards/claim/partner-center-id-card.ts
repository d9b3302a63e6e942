import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import { formCard } from '../shared/form-card.ts';
import type { FormParts } from '../shared/form-view.ts';
import { textQuestion } from '../shared/question-view.ts';

/** Asks for the claim's ID in Partner Center: input `partnerCenterClaimId`; empty, it is forgotten. */
export const partnerCenterIdCard = ({ reader, claim, problems, typed, refusal }: FormParts): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version, partnerCenterClaimId = '' } = claim;
  const id = textQuestion({
    texts,
    problems,
    typed: { partnerCenterClaimId, ...typed },
    id: 'partnerCenterClaimId',
    label: texts('field.partnerCenterClaimId.label'),
    isMultiline: false,
    required: false,
  });
  const keep = button('claim.partner-center-id', { claimId, version, filled: 'yes' }, texts('button.save'), {
    style: 'positive',
  });
  return formCard({
    reader,
    claim,
    title: 'partner-center-id.title',
    intro: texts('partner-center-id.intro'),
    fields: [id],
    buttons: [keep],
    problems,
    refusal,
  });
};
