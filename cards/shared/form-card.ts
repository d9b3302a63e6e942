import type { FieldProblem } from '../../claims/fields.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonView, buttonRow } from './button-view.ts';
import { cardTemplate } from './card-template.ts';
import { cardView, formNotes } from './card-view.ts';
import type { FieldView } from './field-view.ts';
import { fitted } from './fitted.ts';
import template from './form-card.json' with { type: 'json' };
import { type Form, type FormView, formView, problemsNote, roomForTyped } from './form-view.ts';
import { withRoom } from './with-room.ts';

const draw = cardTemplate<FormView>(template);

/** A form about a claim that shows nothing but what every form does. */
export const formCard = (form: Form): Card => fitted(roomForTyped, (characters) => formView(form, characters), draw);

type OtherForm = {
  readonly reader: Reader;
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly FieldView[];
  readonly buttons: readonly ButtonView[];
  readonly problems: readonly FieldProblem[];
};

const otherView = (form: OtherForm, characters: number): FormView => {
  const { reader, title, intro, fields, buttons, problems } = form;
  const texts = textsOf(reader.language);
  return {
    ...cardView(reader, title),
    ...formNotes(problemsNote(problems), reader),
    header: [],
    title: [title],
    intro: [intro],
    facts: [],
    lines: [],
    fields: fields.map((field) => withRoom(field, texts, characters)),
    hint: [],
    actions: buttonRow({ buttons }),
  };
};

/** A form about no claim. */
export const otherFormCard = (form: OtherForm): Card =>
  fitted(roomForTyped, (characters) => otherView(form, characters), draw);
