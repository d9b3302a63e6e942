import { commentCharacters, type FieldProblem } from '../../claims/fields.ts';
import type { Texts } from '../languages/texts.ts';
import { problemText, requiredText } from '../problem-text.ts';
import { type Part, render } from '../render.ts';
import { problemLine } from './text-lines.ts';

type Question = {
  readonly id: string;
  readonly label: string;
  readonly texts: Texts;
  /** Held up by the client when it is left empty. */
  readonly required: boolean;
  readonly problems: readonly FieldProblem[];
  /** What was typed or ticked, by input id. */
  readonly typed: Readonly<Record<string, string>>;
};

const around = (input: Part, { id, label, texts, required, problems, typed }: Question): readonly Part[] => {
  const value = typed[id];
  return [
    { ...input, ...(required ? { isRequired: true } : {}), ...(value === undefined || value === '' ? {} : { value }) },
    ...problems.filter(({ field }) => field === id).map((problem) => problemLine(problemText(problem, label, texts))),
  ];
};

const labels = ({ id, label, texts, required }: Question) => ({
  id,
  label: required ? label : texts('field.optional', { label }),
  errorMessage: requiredText(id, label, texts),
});

/** Several lines of text with what was typed, and what is wrong with it underneath. */
export const textQuestion = (question: Question & { readonly hint?: string }): readonly Part[] =>
  around(
    render('input-multiline', { ...labels(question), placeholder: question.hint ?? '', maxLength: commentCharacters }),
    question,
  );

type Choice = { readonly title: string; readonly value: string };

/** One or several of a list, drawn open. Titles are read as markdown, so they hold nothing that a person typed. */
export const choiceQuestion = (
  question: Question & { readonly choices: readonly Choice[]; readonly several: boolean },
): readonly Part[] =>
  around(
    {
      ...render(question.several ? 'input-multi-choice' : 'input-choice', labels(question)),
      choices: question.choices.map(({ title, value }) => render('choice', { title, value })),
    },
    question,
  );

/** One of a list that unfolds. Titles are drawn as plain text. */
export const pickQuestion = (question: Question & { readonly choices: readonly Choice[] }): readonly Part[] =>
  around(
    render('input-pick', {
      ...labels(question),
      value: '',
      isRequired: question.required,
      choices: question.choices.map(({ title, value }) => ({ title, value })),
    }),
    question,
  );

/** A statement to be ticked, or the press is held up. */
export const confirmation = ({
  id,
  label,
  statement,
  texts,
}: Pick<Question, 'id' | 'label' | 'texts'> & { readonly statement: string }): Part => ({
  ...render('input-toggle', { id, label: statement, errorMessage: texts('problem.required', { label }) }),
  label,
  isRequired: true,
});
