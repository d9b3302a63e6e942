import { normaliseHostName } from '../host-name.ts';
import { bareValue } from './clean-text.ts';
import { parseEmail } from './email.ts';
import { type FieldParser, isComplaint } from './field-parser.ts';
import { complainOf } from './field-problem.ts';

/** The customer's domain, also out of an address of its site or of somebody's mailbox in it. */
export const parseCustomerDomain: FieldParser<string> = (raw, context) => {
  const text = bareValue(raw);
  if (text === '') return { problem: 'required' };
  const mailbox = parseEmail(raw, context);
  const host = isComplaint(mailbox)
    ? normaliseHostName(text.replace(/^@/, ''))
    : mailbox.value.slice(mailbox.value.lastIndexOf('@') + 1);
  // A site's name, not a domain that a tenant has: unless nothing with a dot would be left.
  const value = host?.replace(/^(?:www\.)+(?=[^.]+\.)/, '');
  return value === undefined ? complainOf('not-a-domain', text) : { value };
};
