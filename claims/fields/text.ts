import { cleanLine, cleanLines } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';
import { tooLong } from './field-problem.ts';

const upTo = (max: number, clean: (raw: string) => string): FieldParser<string> =>
  Object.assign(
    (raw: string) => {
      // Counted before it is cleaned, which of a document that was pasted by mistake costs too much.
      const tooMuch = raw.length > 8_000 ? tooLong(raw, max) : null;
      if (tooMuch) return tooMuch;
      const text = clean(raw);
      return text === '' ? ({ problem: 'required' } as const) : (tooLong(text, max) ?? { value: text });
    },
    { max },
  );

export const lineUpTo = (max: number): FieldParser<string> => upTo(max, cleanLine);
export const linesUpTo = (max: number): FieldParser<string> => upTo(max, cleanLines);
