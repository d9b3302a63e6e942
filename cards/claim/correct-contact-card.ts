import type { Claim } from '../../claims/claim.ts';
import { type FieldProblem, nameCharacters } from '../../claims/fields.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type Fact, type FactView, factView } from '../shared/fact-view.ts';
import { type FormView, formView } from '../shared/form-view.ts';
import { textQuestion } from '../shared/question-view.ts';
import { suggestedFacts } from './claim-facts.ts';
import { contactText } from './contact-text.ts';
import template from './correct-contact-card.json' with { type: 'json' };

type CorrectContact = {
  readonly reader: Reader;
  readonly claim: Claim;
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
};

type CorrectContactView = FormView & { readonly facts: readonly FactView[] };

const draw = cardTemplate<CorrectContactView>(template);

const fields = [
  { id: 'customerContactName', style: 'Text', maxLength: nameCharacters },
  { id: 'customerContactTitle', style: 'Text', maxLength: nameCharacters },
  // RFC 5321 §4.5.3.1.3, less the angle brackets.
  { id: 'customerContactEmail', style: 'Email', maxLength: 254 },
] as const;

/**
 * Asks an incentives admin for the customer's right contact: inputs `customerContactName`, `customerContactTitle` and
 * `customerContactEmail`, filled with whom the wrong one named; name and title else as they stand, since most often the address
 * alone is wrong.
 */
export const correctContactCard = ({ reader, claim, problems, typed }: CorrectContact): Card => {
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
  const questions = fields.map(({ id, style, maxLength }) =>
    textQuestion({
      texts,
      problems,
      typed: { ...standing, ...claim.suggestedContact, ...typed },
      id,
      label: texts(`field.${id}.label`),
      hint: texts(`field.${id}.hint`),
      style,
      isMultiline: false,
      maxLength,
      required: true,
    }),
  );
  const correct = button(
    'claim.correct-contact',
    { claimId, version, filled: 'yes' },
    texts('button.correct-contact'),
    { style: 'positive' },
  );
  return draw({
    ...formView({
      reader,
      claim,
      title: 'correct-contact.title',
      intro: texts(claim.status === 'approved' ? 'correct-contact.new-window' : 'correct-contact.new-mail'),
      fields: questions,
      buttons: [correct],
      problems,
    }),
    facts: facts.map((fact) => factView(fact)),
  });
};
