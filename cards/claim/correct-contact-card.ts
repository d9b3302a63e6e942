import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import type { Fact } from '../shared/fact-view.ts';
import { formCard } from '../shared/form-card.ts';
import type { FormParts } from '../shared/form-view.ts';
import { textQuestion } from '../shared/question-view.ts';
import { suggestedFacts } from './claim-facts.ts';
import { contactText } from './contact-text.ts';

const fields = [
  { id: 'customerContactName', style: 'Text' },
  { id: 'customerContactTitle', style: 'Text' },
  { id: 'customerContactEmail', style: 'Email' },
] as const;

/**
 * Asks an incentives admin for the customer's right contact: inputs `customerContactName`, `customerContactTitle` and
 * `customerContactEmail`, filled with whom the wrong one named; name and title else as they stand, since most often the address
 * alone is wrong.
 */
export const correctContactCard = ({ reader, claim, problems, typed, refusal }: FormParts): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version, details, contactInDoubt } = claim;
  const wrong = contactInDoubt !== undefined;
  const facts: readonly Fact[] = [
    { label: texts('correct-contact.now'), value: contactText(details) || '–', wrong },
    ...suggestedFacts(claim, texts),
    ...(wrong ? [{ label: texts('correct-contact.why'), value: texts(`history.detail.why-${contactInDoubt}`) }] : []),
  ];
  const { customerContactName = '', customerContactTitle = '' } = details;
  const standing = contactInDoubt === 'wrong-person' ? {} : { customerContactName, customerContactTitle };
  const questions = fields.map(({ id, style }) =>
    textQuestion({
      texts,
      problems,
      typed: { ...standing, ...claim.suggestedContact, ...typed },
      id,
      label: texts(`field.${id}.label`),
      hint: texts(`field.${id}.hint`),
      style,
      isMultiline: false,
      required: true,
    }),
  );
  const correct = button(
    'claim.correct-contact',
    { claimId, version, filled: 'yes' },
    texts('button.correct-contact'),
    { style: 'positive' },
  );
  return formCard({
    reader,
    claim,
    title: 'correct-contact.title',
    intro: texts(claim.status === 'approved' ? 'correct-contact.new-window' : 'correct-contact.new-mail'),
    facts,
    fields: questions,
    buttons: [correct],
    problems,
    refusal,
  });
};
