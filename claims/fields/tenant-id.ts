import { allZerosGuid, isGuid } from '../guid.ts';
import { cleanLine } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';

export const parseTenantId: FieldParser<string> = (raw) => {
  const text = cleanLine(raw).toLowerCase();
  if (text === '') return { problem: 'required' };
  if (!isGuid(text)) return { problem: 'not-a-guid' };
  return text === allZerosGuid ? { problem: 'all-zeros' } : { value: text };
};
