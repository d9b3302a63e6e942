import type { Claim } from '../../claims/claim.ts';
import { commentCharacters, type FieldProblem, readCharacters } from '../../claims/fields.ts';
import type { CardNote } from '../card-note.ts';
import { type MessageKey, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, type ButtonView, button, buttonRow } from './button-view.ts';
import { type CardView, cardView, type FormNotes, formNotes } from './card-view.ts';
import { type Fact, type FactView, factView } from './fact-view.ts';
import type { FieldView } from './field-view.ts';
import { claimSpeech, type HeaderView, headerView } from './header-view.ts';
import { withRoom } from './with-room.ts';

/** What every form shows; a card adds its own. */
export type FormView = CardView &
  FormNotes & {
    /** None on a form about no claim. */
    readonly header: readonly HeaderView[];
    readonly title: readonly string[];
    readonly intro: readonly string[];
    readonly facts: readonly FactView[];
    readonly lines: readonly string[];
    readonly fields: readonly FieldView[];
    readonly hint: readonly string[];
    readonly actions: readonly ButtonsView[];
  };

/** What is known of a form that is drawn, whatever it asks. */
export type FormParts = {
  readonly reader: Reader;
  readonly claim: Claim;
  readonly problems: readonly FieldProblem[];
  /** What was typed or ticked, by input id. */
  readonly typed: Readonly<Record<string, string>>;
  /** Why what was sent was not taken. */
  readonly refusal?: CardNote | undefined;
};

export type Form = Omit<FormParts, 'typed'> & {
  /** Names the claim as `{claimId}`. */
  readonly title: MessageKey;
  readonly intro: string;
  readonly facts?: readonly Fact[];
  /** Between the facts and the questions. */
  readonly lines?: readonly string[];
  readonly fields: readonly FieldView[];
  /** Under the questions. */
  readonly hint?: readonly string[];
  /** Left of Cancel. */
  readonly buttons: readonly ButtonView[];
  /** What Cancel is called, where that says more. */
  readonly cancel?: MessageKey;
};

/** That answers need attention, where nothing else is said. */
export const problemsNote = (problems: readonly FieldProblem[]): CardNote | undefined =>
  problems.length === 0
    ? undefined
    : { tone: 'attention', message: { key: 'note.problems', values: { count: problems.length } } };

/** Characters of each answer that was typed: all that are read, then what a comment may have, then what no answer is taken for. */
export const roomForTyped: readonly [number, ...number[]] = [readCharacters, commentCharacters, 1000, 200, 40];

/** A form about a claim, with Cancel, which needs no input and shows the claim again. */
export const formView = (form: Form, characters = readCharacters): FormView => {
  const { reader, claim, title, intro, facts = [], lines = [], fields, hint = [], buttons, problems, refusal } = form;
  const texts = textsOf(reader.language);
  const { id: claimId } = claim;
  const cancel = button('claim.view', { claimId }, texts(form.cancel ?? 'button.cancel'), { sendsInputs: false });
  return {
    ...cardView(reader, claimSpeech(claim, texts)),
    ...formNotes(refusal ?? problemsNote(problems), reader),
    header: headerView(claim, texts),
    title: [texts(title, { claimId })],
    intro: [intro],
    facts: facts.map((fact) => factView(fact)),
    lines,
    fields: fields.map((field) => withRoom(field, texts, characters)),
    hint,
    actions: buttonRow({ buttons: [...buttons, cancel] }),
  };
};
