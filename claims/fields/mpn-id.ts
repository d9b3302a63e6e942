import { cleanLine } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';

export const mpnIdDigits = 10;

/** The partner location's ID. Text, because a leading zero belongs to it. */
export const parseMpnId: FieldParser<string> = (raw) => {
  const text = cleanLine(raw);
  if (text === '') return { problem: 'required' };
  if (!/^[0-9]+$/.test(text)) return { problem: 'not-digits' };
  return text.length > mpnIdDigits ? { problem: 'too-long', max: mpnIdDigits } : { value: text };
};
