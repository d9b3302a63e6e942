import { z } from 'zod';
import { normaliseHostName } from '../host-name.ts';
import { cleanLine } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';

/** RFC 5321 §4.5.3.1.3, less the angle brackets. */
export const emailCharacters = 254;

/** What web forms take; zod's default refuses internationalised top-level domains. */
const address = z.email({ pattern: z.regexes.html5Email });

/** The part before the @ as typed, the domain lower-case and in punycode. */
export const parseEmail: FieldParser<string> = (raw) => {
  const text = cleanLine(raw);
  if (text === '') return { problem: 'required' };
  const at = text.lastIndexOf('@');
  const mailbox = text.slice(0, at);
  // Only a bare host name: what `normaliseHostName` forgives in a domain is a mistake in an address.
  const host = /[/?#:\\]/.test(text.slice(at + 1)) ? null : normaliseHostName(text.slice(at + 1));
  if (at < 1 || host === null || /^\.|\.\.|\.$/.test(mailbox)) return { problem: 'not-an-email' };
  const value = `${mailbox}@${host}`;
  if (!address.safeParse(value).success) return { problem: 'not-an-email' };
  return value.length > emailCharacters || mailbox.length > 64
    ? { problem: 'too-long', max: emailCharacters }
    : { value };
};
