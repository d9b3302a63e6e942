import type { Catalogue } from '../../claims/catalogue.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { FieldKind, FieldSpec } from '../../claims/form.ts';
import { fieldLabel, fieldOf } from '../field-label.ts';
import { keep } from '../keep.ts';
import { en } from '../languages/en.ts';
import type { Language } from '../languages/language.ts';
import { type MessageKey, type Texts, textsOf } from '../languages/texts.ts';
import { problemText } from '../problem-text.ts';
import { type Part, render, type TemplateName } from '../render.ts';
import { problemLine } from './text-lines.ts';

const templates: Readonly<Record<FieldKind, TemplateName>> = {
  text: 'input-text',
  email: 'input-text',
  multiline: 'input-multiline',
  date: 'input-date',
  toggle: 'input-toggle',
  choice: 'input-choice',
  'multi-choice': 'input-multi-choice',
};

/** Characters, where the field sets no limit of its own. */
const multilineCharacters = 2000;

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** Not `isRequired` on the client: Back and Save-and-close send half-filled pages. The label says what may stay empty. */
const labelOf = (spec: FieldSpec, texts: Texts, catalogue: Catalogue): string => {
  const label = fieldLabel(spec.id, texts, catalogue);
  if (spec.filledByLookUp) return texts('field.looked-up', { label });
  return spec.required || spec.kind === 'toggle' ? label : texts('field.optional', { label });
};

// An input is the same every time but for its value and choices, so the rest is expanded once per language.
const shells = keep<Part>(2000);

const shellOf = (spec: FieldSpec, language: Language, catalogue: Catalogue): Part =>
  shells(`${language} ${spec.id} ${spec.product?.name ?? ''} ${spec.required}`, () => {
    const texts = textsOf(language);
    const hint = `field.${fieldOf(spec.id)}.hint`;
    return render(templates[spec.kind], {
      id: spec.id,
      label: labelOf(spec, texts, catalogue),
      errorMessage: texts('problem.required', { label: fieldLabel(spec.id, texts, catalogue) }),
      placeholder: isKey(hint) ? texts(hint) : '',
      style: spec.kind === 'email' ? 'Email' : 'Text',
      maxLength: spec.maxLength ?? multilineCharacters,
    });
  });

const choicesOf = (spec: FieldSpec, texts: Texts): readonly Part[] =>
  (spec.choices ?? []).map(({ value, productName }) => {
    const key = `choice.${spec.id}.${value}`;
    return { title: productName ?? (isKey(key) ? texts(key) : value), value };
  });

/** Where there is nothing to choose between, the one choice is ticked already. */
const onlyChoice = ({ required, choices }: FieldSpec): string | undefined =>
  required && choices?.length === 1 ? choices[0]?.value : undefined;

/** One question with the value to show, and what is wrong with it underneath. */
export const fieldInput = (
  spec: FieldSpec,
  value: string | undefined,
  problem: FieldProblem | undefined,
  language: Language,
  catalogue: Catalogue,
): readonly Part[] => {
  const texts = textsOf(language);
  // Products are of an area: while that is open, there is nothing to choose from, and clients refuse an empty list.
  if (spec.choices?.length === 0) return [problemLine(texts('field.no-choices'))];
  const shown = value ?? onlyChoice(spec);
  const input: Part = {
    ...shellOf(spec, language, catalogue),
    ...(spec.choices ? { choices: choicesOf(spec, texts) } : {}),
    ...(shown === undefined || shown === '' ? {} : { value: shown }),
  };
  if (!problem) return [input];
  return [input, problemLine(problemText(problem, fieldLabel(spec.id, texts, catalogue), texts))];
};
