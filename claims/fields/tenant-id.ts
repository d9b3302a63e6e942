import { allZerosGuid, normaliseGuid } from '../guid.ts';
import { bareValue } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';
import { complainOf } from './field-problem.ts';

export const parseTenantId: FieldParser<string> = (raw) => {
  const text = bareValue(raw);
  if (text === '') return { problem: 'required' };
  const value = normaliseGuid(text);
  if (value === null) return complainOf('not-a-guid', text);
  return value === allZerosGuid ? { problem: 'all-zeros' } : { value };
};
