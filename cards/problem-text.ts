import { type FieldProblem, targetOf } from '../claims/fields.ts';
import type { MessageKey, Texts } from './languages/texts.ts';

/** Inputs of the forms that ask for no field of a claim, or for one of a product that the same form asks for. */
const missing: Readonly<Record<string, MessageKey>> = {
  comment: 'missing.comment',
  reason: 'missing.reason',
  reasons: 'missing.reasons',
  assignee: 'missing.assignee',
  confirmSupersede: 'missing.confirmSupersede',
  subscriptionIds: 'field.subscriptionIds.missing',
  subscriptionEndDate: 'field.subscriptionEndDates.missing',
};

/** That an answer is missing, in the words of its question: “Enter the contact's name.” */
export const requiredText = (inputId: string, label: string, texts: Texts): string => {
  const target = targetOf(inputId);
  if (target) return texts(`field.${target.field}.missing`);
  const key = missing[inputId];
  return key ? texts(key) : texts('problem.required', { label });
};

/** What is wrong with an answer. May quote it: belongs in a TextRun. */
export const problemText = (
  { field, problem, max, count, value }: FieldProblem,
  label: string,
  texts: Texts,
): string =>
  problem === 'required'
    ? requiredText(field, label, texts)
    : texts(`problem.${problem}`, { label, max: max ?? 0, count: count ?? 0, value: value ?? '' });
