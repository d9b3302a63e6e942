import { z } from 'zod';
import { bareValue } from './clean-text.ts';
import type { Parsed } from './field-parser.ts';
import { complainOf } from './field-problem.ts';

const isoDate = z.iso.date();

/** A day of the calendar as `2026-11-30`, as a card's date input sends it. Past days are allowed: they start no clock. */
export const parseIsoDate = (raw: string): Parsed<string> => {
  const text = bareValue(raw);
  if (text === '') return { problem: 'required' };
  return isoDate.safeParse(text).success ? { value: text } : complainOf('not-a-date', text);
};
