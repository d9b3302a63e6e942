import { cleanLine, cleanLines } from './clean-text.ts';
import type { FieldParser, Parsed } from './field-parser.ts';

const bounded = (text: string, max: number): Parsed<string> => {
  if (text === '') return { problem: 'required' };
  // What a person counts as characters, not UTF-16 units.
  return [...text].length > max ? { problem: 'too-long', max } : { value: text };
};

export const lineUpTo =
  (max: number): FieldParser<string> =>
  (raw) =>
    bounded(cleanLine(raw), max);

export const linesUpTo =
  (max: number): FieldParser<string> =>
  (raw) =>
    bounded(cleanLines(raw), max);
