import type { Claim } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { Person } from '../../claims/person.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type FactView, factView } from '../shared/fact-view.ts';
import { type FormView, formView } from '../shared/form-view.ts';
import { pickQuestion } from '../shared/question-view.ts';
import { shorten } from '../shorten.ts';
import template from './assign-card.json' with { type: 'json' };

type Assign = {
  readonly reader: Reader;
  readonly claim: Claim;
  /** Who may be chosen, in the order to be shown. */
  readonly reviewers: readonly Person[];
  readonly problems: readonly FieldProblem[];
};

type AssignView = FormView & { readonly facts: readonly FactView[]; readonly nobody: readonly string[] };

const draw = cardTemplate<AssignView>(template);

/** Reviewers a card offers; a longer list would outgrow what Teams takes. */
const shownReviewers = 60;

/** Asks which reviewer has the claim from now on: input `assignee`, an object id; the button Release sends an empty one. */
export const assignCard = ({ reader, claim, reviewers, problems }: Assign): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version, assignee } = claim;
  const at = { claimId, version };
  const quiet = { sendsInputs: false };
  const isEmpty = reviewers.length === 0;
  const choices = reviewers.slice(0, shownReviewers).map(({ id, name }) => ({ title: shorten(name, 60), value: id }));
  const question = { texts, problems, typed: {}, id: 'assignee', label: texts('assign.assignee'), required: true };
  return draw({
    ...formView({
      reader,
      claim,
      title: 'assign.title',
      intro: texts('assign.intro'),
      fields: isEmpty ? [] : [pickQuestion({ ...question, choices })],
      buttons: [
        ...(isEmpty ? [] : [button('review.assign', at, texts('button.assign'), { style: 'positive' })]),
        button('review.assign', { ...at, assignee: 'me' }, texts('button.assign-to-me'), quiet),
        ...(assignee ? [button('review.assign', { ...at, assignee: '' }, texts('button.release'), quiet)] : []),
      ],
      problems,
    }),
    facts: [factView({ label: texts('desk.fact.assignee'), value: assignee?.name ?? texts('desk.fact.nobody') })],
    nobody: isEmpty ? [texts('assign.nobody')] : [],
  });
};
