import { bareValue } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';
import { complainOf } from './field-problem.ts';

const mpnIdDigits = 10;

/** The partner location's ID. Text, because a leading zero belongs to it; blanks between the digits are a page's layout. */
export const parseMpnId: FieldParser<string> = (raw) => {
  const text = bareValue(raw);
  if (text === '') return { problem: 'required' };
  const digits = text.replaceAll(' ', '');
  if (!/^[0-9]+$/.test(digits)) return complainOf('not-digits', text);
  return digits.length > mpnIdDigits
    ? { ...complainOf('too-long', text), max: mpnIdDigits, count: digits.length }
    : { value: digits };
};
