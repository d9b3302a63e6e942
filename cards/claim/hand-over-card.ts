import type { Claim } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { Person } from '../../claims/person.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type FormView, formView } from '../shared/form-view.ts';
import { pickQuestion } from '../shared/question-view.ts';
import { shorten } from '../shorten.ts';
import template from './hand-over-card.json' with { type: 'json' };

type HandOver = {
  readonly reader: Reader;
  readonly claim: Claim;
  /** Of the same firm, who have the bot; in the order to be shown. */
  readonly colleagues: readonly Person[];
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
};

const draw = cardTemplate<FormView>(template);

/** Colleagues a card offers; a longer list would outgrow what Teams takes. */
const shownColleagues = 60;

/** Asks which colleague becomes the claim's owner: input `assignee`, an object id. */
export const handOverCard = ({ reader, claim, colleagues, problems, typed }: HandOver): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  const form = { reader, claim, title: 'hand-over.title' } as const;
  if (colleagues.length === 0)
    return draw(formView({ ...form, intro: texts('hand-over.nobody'), fields: [], buttons: [], problems: [] }));
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
  return draw(
    formView({ ...form, intro: texts('hand-over.intro'), fields: [assignee], buttons: [handOver], problems }),
  );
};
