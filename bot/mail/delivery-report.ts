import { type HeaderFields, headerFields } from './header-fields.ts';
import { readRawMail } from './mail-parts.ts';

/** What a mail server says became of a mail. */
export type DeliveryReport = {
  /** Where the report names the mail: its Message-ID and envelope id, as the server gives them back. */
  readonly about: readonly string[];
  /** Enhanced status code (`5.1.1`) with which the mail failed for good; null where it did not. */
  readonly failed: string | null;
};

export type ReportReading =
  | { readonly kind: 'report'; readonly report: DeliveryReport }
  /** A mail, such as an answer or a holiday note. */
  | { readonly kind: 'other-mail' }
  | { readonly kind: 'no-mail' };

/** The `global` ones speak of addresses beyond ASCII. Sources: RFC 3464 §2, RFC 6522 §3, RFC 6533. */
const statusTypes: ReadonlySet<string> = new Set(['message/delivery-status', 'message/global-delivery-status']);
const returnedTypes: ReadonlySet<string> = new Set([
  'message/rfc822',
  'text/rfc822-headers',
  'message/global',
  'message/global-headers',
]);

/**
 * Groups of fields with an empty line between: a delivery status has its own and one a recipient.
 * Source: docs/formats.md#mail-delivery, RFC 3464 §2.1.
 */
const fieldGroups = (text: string): readonly HeaderFields[] =>
  text
    .split('\n\n')
    .map(headerFields)
    .filter(({ size }) => size > 0);

/**
 * Also with 4.x.x: the server has given up after its last try. Source: docs/formats.md#mail-delivery, RFC 3464 §2.3.3 and
 * §2.3.4; comments may follow both.
 */
const failureOf = (recipient: HeaderFields): string | null => {
  if (!/^failed\b/i.test(recipient.get('action') ?? '')) return null;
  return /^[45]\.\d{1,3}\.\d{1,3}\b/.exec(recipient.get('status') ?? '')?.[0] ?? null;
};

/** Reads a raw mail, RFC 3464 if it is a report. */
export const readDeliveryReport = (raw: Uint8Array): ReportReading => {
  const { header, parts } = readRawMail(raw);
  if (header.size === 0) return { kind: 'no-mail' };
  const first = (types: ReadonlySet<string>): readonly HeaderFields[] =>
    fieldGroups(parts.find(({ type }) => types.has(type))?.text ?? '');
  const status = first(statusTypes);
  const [ofReport] = status;
  if (!ofReport) return { kind: 'other-mail' };
  const [returned] = first(returnedTypes);
  const about = [
    returned?.get('message-id'),
    ofReport.get('original-envelope-id'),
    ofReport.get('x-original-message-id'),
  ].filter((value) => value !== undefined);
  return { kind: 'report', report: { about, failed: status.map(failureOf).find((code) => code !== null) ?? null } };
};
