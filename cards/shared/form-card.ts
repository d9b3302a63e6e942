import type { FieldProblem } from '../../claims/fields.ts';
import type { Card } from '../card.ts';
import type { Reader } from '../reader.ts';
import { type ButtonView, buttonRow } from './button-view.ts';
import { cardTemplate } from './card-template.ts';
import { cardView, formNotes } from './card-view.ts';
import type { FieldView } from './field-view.ts';
import template from './form-card.json' with { type: 'json' };
import { type Form, type FormView, formView, problemsNote } from './form-view.ts';

const draw = cardTemplate<FormView>(template);

/** A form about a claim that shows nothing but what every form does. */
export const formCard = (form: Form): Card => draw(formView(form));

type OtherForm = {
  readonly reader: Reader;
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly FieldView[];
  readonly buttons: readonly ButtonView[];
  readonly problems: readonly FieldProblem[];
};

/** A form about no claim. */
export const otherFormCard = ({ reader, title, intro, fields, buttons, problems }: OtherForm): Card =>
  draw({
    ...cardView(reader, title),
    ...formNotes(problemsNote(problems), reader),
    header: [],
    title: [title],
    intro: [intro],
    facts: [],
    lines: [],
    fields,
    hint: [],
    actions: buttonRow({ buttons }),
  });
