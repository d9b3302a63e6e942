import { cleanLine } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';

/** A card's toggle sends `true` or `false`; some clients send them as JSON does not, with a capital. */
export const parseToggle: FieldParser<boolean> = (raw) => {
  const text = cleanLine(raw).toLowerCase();
  if (text === '') return { problem: 'required' };
  return text === 'true' || text === 'false' ? { value: text === 'true' } : { problem: 'not-yes-or-no' };
};
