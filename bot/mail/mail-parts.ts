import { type HeaderFields, headerFields } from './header-fields.ts';

/** A part of a mail that holds no parts itself. */
export type MailPart = {
  /** Content type, lower-case: `message/delivery-status`. */
  readonly type: string;
  /** Unpacked, a character a byte; lines end with a line feed. */
  readonly text: string;
};

export type RawMail = { readonly header: HeaderFields; readonly parts: readonly MailPart[] };

/** Levels of parts within parts: more than any mail server's report has. */
const deepest = 5;

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A part's own boundary. Source: docs/formats.md#mail-messages, RFC 2046 §5.1.1. */
const boundaryOf = (contentType: string): string | undefined => {
  const [, quoted, plain] = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? [];
  return quoted ?? plain;
};

/** What stands between the boundary's lines; a part that breaks off counts as far as it goes. */
const between = (boundary: string, body: string): readonly string[] => {
  const delimiter = `--${boundary}`;
  const parts: string[][] = [];
  let isOver = false;
  for (const line of body.split('\n')) {
    const rest = line.startsWith(delimiter) ? line.slice(delimiter.length).trimEnd() : null;
    if (rest === '') parts.push([]);
    else if (rest === '--') isOver = true;
    else parts.at(-1)?.push(line);
    if (isOver) break;
  }
  return parts.map((lines) => lines.join('\n'));
};

/** Source: docs/formats.md#mail-messages, RFC 2045 §6. */
const unpacked = (body: string, encoding: string): string => {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return withLineFeeds(Buffer.from(body, 'base64').toString('latin1'));
    case 'quoted-printable':
      return withLineFeeds(
        body
          .replace(/=[ \t]*\n/g, '')
          .replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      );
    default:
      return body;
  }
};

const read = (text: string, level: number): RawMail => {
  // A line before it, for a part without a header begins with the empty line.
  const whole = `\n${text}`;
  const end = whole.indexOf('\n\n');
  const header = headerFields(end < 0 ? whole : whole.slice(0, end));
  const body = end < 0 ? '' : whole.slice(end + 2);
  const contentType = header.get('content-type') ?? 'text/plain';
  const type = /^[^\s;(]*/.exec(contentType)?.[0].toLowerCase() ?? '';
  const boundary = type.startsWith('multipart/') && level < deepest ? boundaryOf(contentType) : undefined;
  return boundary === undefined
    ? { header, parts: [{ type, text: unpacked(body, header.get('content-transfer-encoding') ?? '') }] }
    : { header, parts: between(boundary, body).flatMap((part) => read(part, level + 1).parts) };
};

/**
 * Takes a mail apart, as far as a delivery report asks for it, in time that grows with its size alone: anybody may post one, and
 * postal-mime 4.0.0, which reads whole mails, spent half a minute on 256 KB of hostile HTML. Never throws; what is no mail has no
 * header.
 */
export const readRawMail = (raw: Uint8Array): RawMail => read(withLineFeeds(Buffer.from(raw).toString('latin1')), 1);
