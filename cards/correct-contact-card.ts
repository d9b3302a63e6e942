import type { Claim } from '../claims/claim.ts';
import type { FieldProblem } from '../claims/fields.ts';
import type { Card } from './card.ts';
import { actionButton } from './components/action-button.ts';
import { claimForm } from './components/claim-form.ts';
import { factLine } from './components/facts.ts';
import { problemLine } from './components/text-lines.ts';
import { textsOf } from './languages/texts.ts';
import { problemText } from './problem-text.ts';
import type { Reader } from './reader.ts';
import { render } from './render.ts';

type CorrectContact = {
  readonly reader: Reader;
  readonly claim: Claim;
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
};

/** RFC 5321 §4.5.3.1.3, less the angle brackets. */
const addressCharacters = 254;

/** Asks an incentives admin for the customer contact's right address: input `customerContactEmail`. */
export const correctContactCard = ({ reader, claim, problems, typed }: CorrectContact): Card => {
  const texts = textsOf(reader.language);
  const label = texts('field.customerContactEmail.label');
  const { id: claimId, version, details, contactInDoubt } = claim;
  const input = render('input-text', {
    id: 'customerContactEmail',
    label,
    placeholder: texts('field.customerContactEmail.hint'),
    style: 'Email',
    maxLength: addressCharacters,
    errorMessage: texts('problem.required', { label }),
  });
  const value = typed.customerContactEmail ?? '';
  return claimForm({
    reader,
    claim,
    title: 'correct-contact.title',
    intro: texts(claim.status === 'approved' ? 'correct-contact.new-window' : 'correct-contact.new-mail'),
    body: [
      factLine({
        label: texts('correct-contact.now'),
        value: details.customerContactEmail ?? '–',
        wrong: contactInDoubt !== undefined,
      }),
      ...(contactInDoubt === undefined
        ? []
        : [factLine({ label: texts('correct-contact.why'), value: texts(`history.detail.why-${contactInDoubt}`) })]),
      { ...input, isRequired: true, ...(value === '' ? {} : { value }) },
      ...problems.map((problem) => problemLine(problemText(problem, label, texts))),
    ],
    buttons: [
      actionButton('claim.correct-contact', { claimId, version, filled: 'yes' }, texts('button.correct-contact')),
    ],
  });
};
