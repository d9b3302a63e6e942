import { type FieldProblem, targetOf } from '../claims/fields.ts';
import type { Texts } from './languages/texts.ts';

/** That an answer is missing, in the words of its question: “Enter the contact's name.” */
export const requiredText = (inputId: string, label: string, texts: Texts): string => {
  const target = targetOf(inputId);
  return target ? texts(`field.${target.field}.missing`) : texts('problem.required', { label });
};

/** What is wrong with an answer. May quote it: belongs in a TextRun. */
export const problemText = ({ field, problem, max, value }: FieldProblem, label: string, texts: Texts): string =>
  problem === 'required'
    ? requiredText(field, label, texts)
    : texts(`problem.${problem}`, { label, max: max ?? 0, value: value ?? '' });
