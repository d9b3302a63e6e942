import type { FieldProblem } from '../../claims/fields.ts';
import type { Texts } from '../languages/texts.ts';
import { problemText } from '../problem-text.ts';
import {
  type ChoiceInputView,
  type ChoiceView,
  choiceInput,
  type DateInputView,
  dateInput,
  type FieldView,
  type InputView,
  type TextInputView,
  textInput,
  toggleInput,
} from './field-view.ts';
import { tickedValue } from './ticked-value.ts';

/** A question of a form about a claim, which is no question of the filing form. */
type Question = {
  readonly id: string;
  readonly label: string;
  readonly texts: Texts;
  /** The label of any other says that it may stay empty. */
  readonly required: boolean;
  /** Said when it is left empty. */
  readonly missing?: string;
  readonly problems: readonly FieldProblem[];
  /** What was typed or ticked, by input id. */
  readonly typed: Readonly<Record<string, string>>;
};

const base = ({ id, label, texts, required }: Question) => ({
  id,
  label: required ? label : texts('field.optional', { label }),
});

type Answered<I extends InputView> = I & { readonly value: string; readonly problems: readonly string[] };

const answered = <I extends InputView>(
  input: I,
  { id, label, texts, problems, typed, missing }: Question,
): Answered<I> => {
  const written = typed[id] ?? '';
  return {
    ...input,
    value: input.isChoice ? tickedValue(written, input.choices) : written,
    problems: problems
      .filter(({ field }) => field === id)
      .map((problem) => (problem.problem === 'required' && missing) || problemText(problem, label, texts)),
  };
};

type TextOptions = {
  readonly hint?: string;
  readonly style?: 'Text' | 'Email';
  readonly isMultiline?: boolean;
};

/** Text, of several lines unless told otherwise. */
export const textQuestion = (question: Question & TextOptions): Answered<TextInputView> => {
  const { hint = '', style = 'Text', isMultiline = true } = question;
  return answered({ ...base(question), ...textInput, placeholder: hint, style, isMultiline }, question);
};

/** A day of the calendar. */
export const dateQuestion = (question: Question): Answered<DateInputView> =>
  answered({ ...base(question), ...dateInput }, question);

/** One or several of a list, drawn open. Titles are read as markdown, so they hold nothing that a person typed. */
export const choiceQuestion = (
  question: Question & { readonly choices: readonly ChoiceView[]; readonly several: boolean },
): Answered<ChoiceInputView> => {
  const { choices, several: isMultiSelect } = question;
  return answered({ ...base(question), ...choiceInput, style: 'expanded', isMultiSelect, choices }, question);
};

/** One of a list that unfolds. Titles are drawn as plain text. */
export const pickQuestion = (
  question: Question & { readonly choices: readonly ChoiceView[] },
): Answered<ChoiceInputView> => {
  const { choices } = question;
  return answered({ ...base(question), ...choiceInput, style: 'compact', isMultiSelect: false, choices }, question);
};

/** A statement to be ticked. */
export const confirmation = (question: Omit<Question, 'required'> & { readonly statement: string }): FieldView => {
  const asked = { ...question, required: true };
  return answered({ ...base(asked), ...toggleInput, heading: question.label, label: question.statement }, asked);
};
