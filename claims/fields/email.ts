import { z } from 'zod';
import { normaliseHostName } from '../host-name.ts';
import { bareValue } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';
import { complainOf } from './field-problem.ts';

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
