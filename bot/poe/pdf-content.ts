import { pdfTrailers } from './pdf-trailers.ts';
import { typeOf } from './sniffed.ts';
import type { Verdict } from './verdict.ts';

/**
 * Bytes that may stand before the header: scanners, mail gateways and printer drivers put theirs there.
 * Source: docs/formats.md#pdf, ISO 32000-1, annex H.3.4.1.
 */
const mostBefore = 1024;

const isEncrypted = (value: readonly string[] | undefined): boolean => value !== undefined && value[0] !== 'null';

/**
 * A PDF without encryption, as its trailers say: the word may stand in a page's text. Source: docs/formats.md#pdf, ISO
 * 32000-1, 7.6.1.
 */
export const pdf = async (file: Uint8Array): Promise<Verdict> => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const header = bytes.subarray(0, mostBefore + '%PDF-'.length).indexOf('%PDF-', 0, 'latin1');
  if (header < 0) return 'content-mismatch';
  // A text or a program may speak of PDFs at its beginning; a PDF has objects.
  const isOther = header > 0 && ((await typeOf(bytes)) !== null || !bytes.includes(' 0 obj', header, 'latin1'));
  if (isOther) return 'content-mismatch';
  return pdfTrailers(bytes, header).some((trailer) => isEncrypted(trailer.get('/Encrypt')))
    ? 'password-protected'
    : 'fits';
};
