import { z } from 'zod';
import { normaliseHostName } from '../host-name.ts';
import { bareValue, cleanLine, cleanLines } from './clean-text.ts';
import { complainOf, type FieldParser, isComplaint, type Parsed, tooLong } from './field-parser.ts';

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

/** RFC 5321 §4.5.3.1.3, less the angle brackets. */
const emailCharacters = 254;

/** What web forms take; zod's default refuses internationalised top-level domains. */
const address = z.email({ pattern: z.regexes.html5Email });

/** The address in `Jane Roe <jane@contoso.com>`; null where the name before it is another address. */
const inBrackets = (text: string): string | null => {
  const [, name, inner] = /^(.*)<([^<>]+)>\W*$/.exec(text) ?? [];
  if (name === undefined || inner === undefined) return text;
  const bare = withoutScheme(bareValue(inner));
  return name.includes('@') && bareValue(name) !== bare ? null : bare;
};

const withoutScheme = (text: string): string => /^mailto:([^?]*)(?:\?.*)?$/i.exec(text)?.[1] ?? text;

/** The part before the @ as typed, the domain lower-case and in punycode. */
export const parseEmail: FieldParser<string> = (raw) => {
  const read = bareValue(raw);
  if (read === '') return { problem: 'required' };
  const text = inBrackets(withoutScheme(read)) ?? '';
  const at = text.lastIndexOf('@');
  const mailbox = text.slice(0, at);
  // Only a bare host name: what `normaliseHostName` forgives in a domain is a mistake in an address.
  const host = /[/?#:\\]/.test(text.slice(at + 1)) ? null : normaliseHostName(text.slice(at + 1));
  if (at < 1 || host === null || /^\.|\.\.|\.$/.test(mailbox)) return complainOf('not-an-email', read);
  const value = `${mailbox}@${host}`;
  if (!address.safeParse(value).success) return complainOf('not-an-email', read);
  return value.length > emailCharacters || mailbox.length > 64
    ? { ...complainOf('too-long', read), max: emailCharacters, count: value.length }
    : { value };
};

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

const isoDate = z.iso.date();

/** A day of the calendar as `2026-11-30`, as a card's date input sends it. Past days are allowed: they start no clock. */
export const parseIsoDate = (raw: string): Parsed<string> => {
  const text = bareValue(raw);
  if (text === '') return { problem: 'required' };
  return isoDate.safeParse(text).success ? { value: text } : complainOf('not-a-date', text);
};

/** Until when a draft waits for the customer's signature: an ISO date after `today`, and at most `days` calendar days after it. */
export const parseSignatureUntil = (raw: string, today: Temporal.PlainDate, days: number): Parsed<string> => {
  const read = parseIsoDate(raw);
  if (isComplaint(read)) return read;
  const ahead = today.until(Temporal.PlainDate.from(read.value), { largestUnit: 'days' }).days;
  if (ahead <= 0) return complainOf('not-ahead', read.value);
  return ahead > days ? { ...complainOf('too-far-ahead', read.value), max: days } : read;
};
