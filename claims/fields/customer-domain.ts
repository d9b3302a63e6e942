import { normaliseHostName } from '../host-name.ts';
import { cleanLine } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';

export const parseCustomerDomain: FieldParser<string> = (raw) => {
  const text = cleanLine(raw);
  if (text === '') return { problem: 'required' };
  const value = normaliseHostName(text);
  return value === null ? { problem: 'not-a-domain' } : { value };
};
