import type { Claim } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type Fact, type FactView, factView } from '../shared/fact-view.ts';
import { type FormView, formView } from '../shared/form-view.ts';
import { textQuestion } from '../shared/question-view.ts';
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

/** RFC 5321 §4.5.3.1.3, less the angle brackets. */
const addressCharacters = 254;

/** Asks an incentives admin for the customer contact's right address: input `customerContactEmail`. */
export const correctContactCard = ({ reader, claim, problems, typed }: CorrectContact): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version, details, contactInDoubt } = claim;
  const wrong = contactInDoubt !== undefined;
  const facts: readonly Fact[] = [
    { label: texts('correct-contact.now'), value: details.customerContactEmail ?? '–', wrong },
    ...(wrong ? [{ label: texts('correct-contact.why'), value: texts(`history.detail.why-${contactInDoubt}`) }] : []),
  ];
  const address = textQuestion({
    texts,
    problems,
    typed,
    id: 'customerContactEmail',
    label: texts('field.customerContactEmail.label'),
    hint: texts('field.customerContactEmail.hint'),
    style: 'Email',
    isMultiline: false,
    maxLength: addressCharacters,
    required: true,
  });
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
      fields: [address],
      buttons: [correct],
      problems,
    }),
    facts: facts.map((fact) => factView(fact)),
  });
};
