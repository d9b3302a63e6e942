import { isUtf8 } from 'node:buffer';
import type { Verdict } from './verdict.ts';

/** Bytes by which a format made of text is told. */
const lookedAt = 256 * 1024;

/** Bytes decoded at a time: no second copy of a large file. */
const step = 1024 * 1024;

const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
};

const isUtf16Text = (bytes: Uint8Array, encoding: string): boolean => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += step) {
      if (decoder.decode(bytes.subarray(at, at + step), { stream: true }).includes('\0')) return false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
};

/** Old code pages leave no byte undefined, so control characters tell text from the rest. */
const isControl = (byte: number): boolean =>
  (byte > 0x00 && byte < 0x09) || (byte > 0x0d && byte < 0x1a) || (byte > 0x1b && byte < 0x20);

/** In UTF-8, UTF-16 with its mark, or an old code page; without NUL. */
const isText = (bytes: Uint8Array): boolean => {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return isUtf16Text(bytes, utf16);
  return !bytes.includes(0) && (isUtf8(bytes) || !bytes.some(isControl));
};

/** Without its byte order mark. */
const beginningOf = (bytes: Uint8Array): string => {
  const utf16 = utf16Of(bytes);
  const start = bytes.subarray(0, lookedAt);
  if (utf16 !== null) return new TextDecoder(utf16).decode(start);
  return Buffer.from(start)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
};

/** Other formats made of text, which must carry their own extension. */
const otherFormat = /^\s*(%PDF-|\{\\rtf)/;

const knownHeader = /^(from|to|subject|date|received|message-id|mime-version|return-path):/im;

/**
 * Header lines, then a blank line. Source: docs/formats.md#mail-messages, RFC 5322 §2.1, §2.2; a mailbox's `From ` line may
 * stand before.
 */
const isMail = (text: string): boolean => {
  const headers = text.replace(/^From .*\r?\n/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = headers.split(/\r?\n/);
  const hasControls = headers.includes('\0') || Buffer.from(headers, 'latin1').some(isControl);
  return (
    !hasControls && lines.every((line) => /^([\x21-\x39\x3b-\x7e]+:|[ \t])/.test(line)) && knownHeader.test(headers)
  );
};

/** Bytes by which windows overlap, so that no header field is cut in two. */
const overlap = 256;

const says = (bytes: Uint8Array, encoding: string): boolean => {
  const field = new RegExp(`^content-transfer-encoding:[ \\t]*"?${encoding}\\b`, 'im');
  for (let at = 0; at < bytes.length; at += step) {
    if (field.test(Buffer.from(bytes.subarray(at, at + step + overlap)).toString('latin1'))) return true;
  }
  return false;
};

/**
 * Parts that say they are so may hold what text does not. Source: docs/formats.md#mail-messages, RFC 2045 §6.2 (8bit: no NUL),
 * RFC 3030 (binary).
 */
const isMailContent = (bytes: Uint8Array): boolean =>
  isText(bytes) || says(bytes, 'binary') || (!bytes.includes(0) && says(bytes, '8bit'));

const verdictOf = (fits: boolean): Verdict => (fits ? 'fits' : 'content-mismatch');

export const plainText = (bytes: Uint8Array): Verdict =>
  verdictOf(!otherFormat.test(beginningOf(bytes)) && isText(bytes));

export const mailText = (bytes: Uint8Array): Verdict =>
  verdictOf(isMail(beginningOf(bytes).replace(/^\s+/, '')) && isMailContent(bytes));

/** RichEdit, the control behind WordPad, ends a file with NUL, as it ends its strings. */
const withoutFinalNul = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
};

export const richText = (bytes: Uint8Array): Verdict =>
  verdictOf(beginningOf(bytes).startsWith('{\\rtf') && isText(withoutFinalNul(bytes)));
