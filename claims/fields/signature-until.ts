import { isComplaint, type Parsed } from './field-parser.ts';
import { complainOf } from './field-problem.ts';
import { parseIsoDate } from './iso-date.ts';

/** Until when a draft waits for the customer's signature: an ISO date after `today`, and at most `days` calendar days after it. */
export const parseSignatureUntil = (raw: string, today: Temporal.PlainDate, days: number): Parsed<string> => {
  const read = parseIsoDate(raw);
  if (isComplaint(read)) return read;
  const ahead = today.until(Temporal.PlainDate.from(read.value), { largestUnit: 'days' }).days;
  if (ahead <= 0) return complainOf('not-ahead', read.value);
  return ahead > days ? { ...complainOf('too-far-ahead', read.value), max: days } : read;
};
