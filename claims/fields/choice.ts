import { bareValue } from './clean-text.ts';
import type { FieldParser, Parsed } from './field-parser.ts';
import { complainOf } from './field-problem.ts';

const isOneOf = <T extends string>(choices: readonly T[], text: string): text is T =>
  (choices as readonly string[]).includes(text);

/** One of `choices`, by its value. */
export const oneOf =
  <T extends string>(choices: readonly T[]): FieldParser<T> =>
  (raw) => {
    const text = bareValue(raw);
    if (text === '') return { problem: 'required' };
    return isOneOf(choices, text) ? { value: text } : complainOf('unknown-choice', text);
  };

/** A multi-select's comma-separated values. The answer stands in the order of `choices`. */
export const parseSeveral = <T extends string>(raw: string, choices: readonly T[]): Parsed<readonly T[]> => {
  const texts = bareValue(raw)
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (texts.length === 0) return { problem: 'required' };
  const unknown = texts.find((text) => !isOneOf(choices, text));
  if (unknown !== undefined) return complainOf('unknown-choice', unknown);
  const twice = texts.find((text, index) => texts.indexOf(text) !== index);
  if (twice !== undefined) return complainOf('duplicate', twice);
  return { value: choices.filter((choice) => texts.includes(choice)) };
};
