import type { Person } from '../../claims/person.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import { formCard } from '../shared/form-card.ts';
import type { FormParts } from '../shared/form-view.ts';
import { pickQuestion } from '../shared/question-view.ts';
import { shorten } from '../shorten.ts';

type HandOver = FormParts & {
  /** Of the same firm, who have the bot; in the order to be shown. */
  readonly colleagues: readonly Person[];
};

/** Colleagues a card offers; a longer list would outgrow what Teams takes. */
const shownColleagues = 60;

/** Asks which colleague becomes the claim's owner: input `assignee`, an object id. */
export const handOverCard = ({ reader, claim, colleagues, problems, typed, refusal }: HandOver): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  const form = { reader, claim, title: 'hand-over.title' } as const;
  if (colleagues.length === 0)
    return formCard({ ...form, intro: texts('hand-over.nobody'), fields: [], buttons: [], problems: [] });
  const assignee = pickQuestion({
    texts,
    problems,
    typed,
    id: 'assignee',
    label: texts('hand-over.assignee'),
    missing: texts('hand-over.missing'),
    required: true,
    choices: colleagues.slice(0, shownColleagues).map(({ id, name }) => ({ title: shorten(name, 60), value: id })),
  });
  const handOver = button('claim.hand-over', { claimId, version, filled: 'yes' }, texts('button.hand-over'), {
    style: 'positive',
  });
  const intro = texts('hand-over.intro');
  return formCard({ ...form, intro, fields: [assignee], buttons: [handOver], problems, refusal });
};
