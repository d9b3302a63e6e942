import type { Catalogue } from '../../claims/catalogue.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { FieldSpec } from '../../claims/form.ts';
import { fieldLabel, fieldOf } from '../field-label.ts';
import { keep } from '../keep.ts';
import { en } from '../languages/en.ts';
import type { Language } from '../languages/language.ts';
import { type MessageKey, type Texts, textsOf } from '../languages/texts.ts';
import { problemText } from '../problem-text.ts';
import { tickedValue } from './ticked-value.ts';

export type ChoiceView = { readonly title: string; readonly value: string };

/**
 * Nothing is judged by the client, so there is no `errorMessage`, and nothing is required or limited in length: a press that it holds up is answered by nobody, *Back*, *Refresh* and
 * *Save and close* send half-filled pages, and what is too long it cuts without a word. The server judges, and keeps what is typed.
 */
type Question = {
  readonly id: string;
  readonly label: string;
};
type Kind<K extends 'isText' | 'isChoice' | 'isDate' | 'isToggle' | 'none'> = {
  readonly [F in 'isText' | 'isChoice' | 'isDate' | 'isToggle']: F extends K ? true : false;
};
export type TextInputView = Question &
  Kind<'isText'> & {
    readonly placeholder: string;
    readonly style: 'Text' | 'Email';
    readonly isMultiline: boolean;
  };
export type ChoiceInputView = Question &
  Kind<'isChoice'> & {
    readonly style: 'expanded' | 'compact';
    readonly isMultiSelect: boolean;
    readonly choices: readonly ChoiceView[];
  };
export type DateInputView = Question & Kind<'isDate'>;
export type ToggleInputView = Question &
  Kind<'isToggle'> & {
    /** Above the statement to be ticked: what to know before answering. One that is required needs it. */
    readonly heading: string;
  };
export type InputView = TextInputView | ChoiceInputView | DateInputView | ToggleInputView;

/** A question with the answer to show and what is wrong with it underneath; or, with nothing to ask yet, only a line. */
export type FieldView = ((InputView & { readonly value: string }) | Kind<'none'>) & {
  readonly problems: readonly string[];
};

const none = { isText: false, isChoice: false, isDate: false, isToggle: false } as const;
export const textInput = { ...none, isText: true } as const;
export const choiceInput = { ...none, isChoice: true } as const;
export const dateInput = { ...none, isDate: true } as const;
export const toggleInput = { ...none, isToggle: true } as const;

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** The label says what may stay empty. */
const labelOf = (spec: FieldSpec, texts: Texts, catalogue: Catalogue): string => {
  const label = fieldLabel(spec.id, texts, catalogue);
  if (spec.filledByLookUp) return texts('field.looked-up', { label });
  return spec.required || spec.kind === 'toggle' ? label : texts('field.optional', { label });
};

const choicesOf = (spec: FieldSpec, texts: Texts): readonly ChoiceView[] =>
  (spec.choices ?? []).map(({ value, productName }) => {
    const key = `choice.${spec.id}.${value}`;
    return { title: productName ?? (isKey(key) ? texts(key) : value), value };
  });

const inputOf = (spec: FieldSpec, language: Language, catalogue: Catalogue): InputView => {
  const texts = textsOf(language);
  const question: Question = {
    id: spec.id,
    label: labelOf(spec, texts, catalogue),
  };
  if (spec.kind === 'date') return { ...question, ...dateInput };
  if (spec.kind === 'toggle') {
    const note = `field.${spec.id}.note`;
    return { ...question, ...toggleInput, heading: isKey(note) ? texts(note) : '' };
  }
  if (spec.kind === 'choice' || spec.kind === 'multi-choice') {
    const isMultiSelect = spec.kind === 'multi-choice';
    return { ...question, ...choiceInput, style: 'expanded', isMultiSelect, choices: choicesOf(spec, texts) };
  }
  const hint = `field.${fieldOf(spec.id)}.hint`;
  return {
    ...question,
    ...textInput,
    placeholder: isKey(hint) ? texts(hint) : '',
    style: spec.kind === 'email' ? 'Email' : 'Text',
    isMultiline: spec.kind === 'multiline',
  };
};

// An input is the same every time but for its value, so the rest is made once per language.
const inputs = keep<InputView>(2000);

/** Where there is nothing to choose between, the one choice is ticked already. */
const onlyChoice = ({ required, choices }: FieldSpec): string =>
  required && choices?.length === 1 ? (choices[0]?.value ?? '') : '';

/** One question of the filing form. */
export const fieldView = (
  spec: FieldSpec,
  value: string | undefined,
  problem: FieldProblem | undefined,
  language: Language,
  catalogue: Catalogue,
): FieldView => {
  const texts = textsOf(language);
  // Products are of an area: while that is open, there is nothing to choose from, and clients refuse an empty list.
  if (spec.choices?.length === 0) return { ...none, problems: [texts('field.no-choices')] };
  const choices = (spec.choices ?? []).map((choice) => choice.value).join();
  const key = `${language} ${spec.id} ${spec.product?.name ?? ''} ${spec.required} ${choices}`;
  const input = inputs(key, () => inputOf(spec, language, catalogue));
  const answered = value ?? onlyChoice(spec);
  return {
    // A hint is seen in an empty input only.
    ...(input.isText && answered !== '' ? { ...input, placeholder: '' } : input),
    value: input.isChoice ? tickedValue(answered, input.choices) : answered,
    problems: problem ? [problemText(problem, fieldLabel(spec.id, texts, catalogue), texts)] : [],
  };
};
