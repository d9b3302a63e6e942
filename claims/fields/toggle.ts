import { bareValue } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';
import { complainOf } from './field-problem.ts';

/** A card's toggle sends `true` or `false`; some clients send them as JSON does not, with a capital. */
export const parseToggle: FieldParser<boolean> = (raw) => {
  const text = bareValue(raw).toLowerCase();
  if (text === '') return { problem: 'required' };
  return text === 'true' || text === 'false' ? { value: text === 'true' } : complainOf('not-yes-or-no', text);
};
