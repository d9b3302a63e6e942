import { z } from 'zod';
import { cleanLine } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';

const isoDate = z.iso.date();

/** A day of the calendar as `2026-11-30`, as a card's date input sends it. Past days are allowed: they start no clock. */
export const parseIsoDate: FieldParser<string> = (raw) => {
  const text = cleanLine(raw);
  if (text === '') return { problem: 'required' };
  return isoDate.safeParse(text).success ? { value: text } : { problem: 'not-a-date' };
};
