import type { Person } from '../../claims/person.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import { formCard } from '../shared/form-card.ts';
import type { FormParts } from '../shared/form-view.ts';
import { pickQuestion } from '../shared/question-view.ts';
import { shorten } from '../shorten.ts';

type Assign = FormParts & {
  /** Who may be chosen, in the order to be shown. */
  readonly reviewers: readonly Person[];
};

/** Reviewers a card offers; a longer list would outgrow what Teams takes. */
const shownReviewers = 60;

/** Asks which reviewer has the claim from now on: input `assignee`, an object id. Release sends an empty one, without `filled`. */
export const assignCard = ({ reader, claim, reviewers, problems, typed, refusal }: Assign): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version, assignee } = claim;
  const at = { claimId, version };
  const quiet = { sendsInputs: false };
  const isEmpty = reviewers.length === 0;
  const choices = reviewers.slice(0, shownReviewers).map(({ id, name }) => ({ title: shorten(name, 60), value: id }));
  const question = { texts, problems, typed, id: 'assignee', label: texts('assign.assignee'), required: true };
  return formCard({
    reader,
    claim,
    title: 'assign.title',
    intro: texts('assign.intro'),
    fields: isEmpty ? [] : [pickQuestion({ ...question, choices })],
    buttons: [
      ...(isEmpty
        ? []
        : [button('review.assign', { ...at, filled: 'yes' }, texts('button.assign'), { style: 'positive' })]),
      button('review.assign', { ...at, assignee: 'me' }, texts('button.assign-to-me'), quiet),
      ...(assignee ? [button('review.assign', { ...at, assignee: '' }, texts('button.release'), quiet)] : []),
    ],
    problems,
    refusal,
    facts: [{ label: texts('desk.fact.assignee'), value: assignee?.name ?? texts('desk.fact.nobody') }],
    lines: isEmpty ? [texts('assign.nobody')] : [],
  });
};
