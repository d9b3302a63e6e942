import type { FieldProblem } from '../claims/fields.ts';
import type { Texts } from './languages/texts.ts';

/** What is wrong with an answer. May quote it: belongs in a TextRun. */
export const problemText = ({ problem, max, value }: FieldProblem, label: string, texts: Texts): string =>
  texts(`problem.${problem}`, { label, max: max ?? 0, value: value ?? '' });
