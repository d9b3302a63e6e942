import type { Verdict } from './verdict.ts';

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Old code pages leave no byte undefined, so control characters tell text from the rest. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const binary = /[\x01-\x08\x0e-\x19\x1c-\x1f]/;

/** The text of a file in UTF-8, UTF-16 with its mark, or a Latin code page; null when it is none, or holds NUL. */
const textOf = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return withoutNul(decode(bytes, 'utf-16le'));
  if (first === 0xfe && second === 0xff) return withoutNul(decode(bytes, 'utf-16be'));
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return withoutNul(utf8);
  const latin = Buffer.from(bytes).toString('latin1');
  return binary.test(latin) ? null : withoutNul(latin);
};

const withoutNul = (text: string | null): string | null => (text?.includes('\0') ? null : text);

/** Other formats made of text, which must carry their own extension. */
const otherFormat = /^\s*(%PDF-|\{\\rtf)/;

const knownHeader = /^(from|to|subject|date|received|message-id|mime-version|return-path):/im;

/** Header lines, then a blank line. Source: RFC 5322 §2.1, §2.2; a mailbox's `From ` line may stand before. */
const isMail = (text: string): boolean => {
  const headers = text.replace(/^From .*\r?\n/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = headers.split(/\r?\n/);
  return lines.every((line) => /^([\x21-\x39\x3b-\x7e]+:|[ \t])/.test(line)) && knownHeader.test(headers);
};

const textThat =
  (fits: (text: string) => boolean) =>
  (bytes: Uint8Array): Verdict => {
    const text = textOf(bytes);
    return text !== null && fits(text) ? 'fits' : 'content-mismatch';
  };

export const plainText = textThat((text) => !otherFormat.test(text));
export const mailText = textThat((text) => isMail(text.replace(/^\s+/, '')));
export const richText = textThat((text) => text.startsWith('{\\rtf'));
