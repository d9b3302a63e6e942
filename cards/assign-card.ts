import type { Claim } from '../claims/claim.ts';
import type { FieldProblem } from '../claims/fields.ts';
import type { Person } from '../claims/person.ts';
import type { Card } from './card.ts';
import { actionButton } from './components/action-button.ts';
import { claimForm } from './components/claim-form.ts';
import { factLine } from './components/facts.ts';
import { pickQuestion } from './components/form-inputs.ts';
import { paragraph } from './components/text-lines.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { shorten } from './shorten.ts';

type Assign = {
  readonly reader: Reader;
  readonly claim: Claim;
  /** Who may be chosen, in the order to be shown. */
  readonly reviewers: readonly Person[];
  readonly problems: readonly FieldProblem[];
};

/** Reviewers a card offers; a longer list would outgrow what Teams takes. */
const shownReviewers = 60;

/** Asks which reviewer has the claim from now on: input `assignee`, an object id; the button Release sends an empty one. */
export const assignCard = ({ reader, claim, reviewers, problems }: Assign): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version, assignee } = claim;
  const at = { claimId, version };
  const quiet = { sendsInputs: false };
  return claimForm({
    reader,
    claim,
    title: 'assign.title',
    intro: texts('assign.intro'),
    body: [
      factLine({ label: texts('desk.fact.assignee'), value: assignee?.name ?? texts('desk.fact.nobody') }),
      ...(reviewers.length === 0
        ? [paragraph(texts('assign.nobody'))]
        : pickQuestion({
            texts,
            problems,
            typed: {},
            id: 'assignee',
            label: texts('assign.assignee'),
            required: true,
            choices: reviewers
              .slice(0, shownReviewers)
              .map(({ id, name }) => ({ title: shorten(name, 60), value: id })),
          })),
    ],
    buttons: [
      ...(reviewers.length === 0 ? [] : [actionButton('review.assign', at, texts('button.assign'))]),
      actionButton('review.assign', { ...at, assignee: 'me' }, texts('button.assign-to-me'), quiet),
      ...(assignee ? [actionButton('review.assign', { ...at, assignee: '' }, texts('button.release'), quiet)] : []),
    ],
  });
};
