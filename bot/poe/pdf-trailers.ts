import { type PdfDictionary, pdfDictionaryAt } from './pdf-dictionary.ts';

/** Every save can add one; a file with more is made to keep us busy. */
const mostTrailers = 1000;

/** Where `startxref` is looked for, in bytes from the end; Acrobat looks into the last 1,024. */
const tail = 4096;

export type PdfTrailer = PdfDictionary['entries'];

const isXRefStream = (dictionary: PdfDictionary | null): boolean => dictionary?.entries.get('/Type')?.[0] === '/XRef';

/** The dictionary of the cross-reference section at a position: `xref … trailer <<…>>`, or the one of a stream `7 0 obj <<…>>`. */
const sectionAt = (bytes: Buffer, at: number): PdfTrailer | null => {
  const start = bytes.toString('latin1', at, at + 64);
  if (/^\s*xref\b/.test(start)) {
    const trailer = bytes.indexOf('trailer', at, 'latin1');
    return trailer < 0 ? null : (pdfDictionaryAt(bytes, trailer + 'trailer'.length)?.entries ?? null);
  }
  const object = /^\s*\d+\s+\d+\s+obj/.exec(start);
  const dictionary = object && pdfDictionaryAt(bytes, at + object[0].length);
  return dictionary && isXRefStream(dictionary) ? dictionary.entries : null;
};

/** As readers do it: from the last `startxref` along `/Prev`. Null where the way is broken. */
const byTheirOffsets = (bytes: Buffer, header: number): readonly PdfTrailer[] | null => {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - tail));
  const last = /^startxref\s+(\d{1,12})\b/.exec(end.slice(Math.max(0, end.lastIndexOf('startxref'))));
  const found: PdfTrailer[] = [];
  const visited = new Set<number>();
  const toVisit = [Number(last?.[1] ?? Number.NaN)];
  for (let offset = toVisit.pop(); offset !== undefined; offset = toVisit.pop()) {
    if (visited.has(offset) || visited.size > mostTrailers) continue;
    visited.add(offset);
    // Counted from the header by most, from the file's beginning by some.
    const entries = offset >= 0 ? (sectionAt(bytes, offset + header) ?? sectionAt(bytes, offset)) : null;
    if (entries === null) return null;
    found.push(entries);
    for (const key of ['/Prev', '/XRefStm']) {
      if (entries.has(key)) toVisit.push(Number(entries.get(key)?.[0] ?? Number.NaN));
    }
  }
  return found;
};

/** Finds the next place of a word, looking at each byte once however often it is asked. */
const searchFor = (bytes: Buffer, word: string): ((from: number) => number) => {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    const at = bytes.indexOf(word, from, 'latin1');
    found = at < 0 ? bytes.length : at;
    return found;
  };
};

/** Where the offsets are wrong: every trailer and stream dictionary outside of the streams, in which a page's text stands. */
const byTheirMarks = (bytes: Buffer): readonly PdfTrailer[] => {
  const [nextTrailer, nextObject] = [searchFor(bytes, 'trailer'), searchFor(bytes, 'obj')];
  const found: PdfTrailer[] = [];
  let [at, unreadable] = [0, 0];
  while (found.length + unreadable < mostTrailers) {
    const [trailer, object] = [nextTrailer(at), nextObject(at)];
    const mark = Math.min(trailer, object);
    if (mark >= bytes.length) break;
    at = mark + (mark === trailer ? 'trailer' : 'obj').length;
    if (!/^[\0\s]*<</.test(bytes.toString('latin1', at, at + 64))) continue;
    const dictionary = pdfDictionaryAt(bytes, at);
    if (!dictionary) {
      unreadable += 1;
      continue;
    }
    at = dictionary.end;
    if (mark === trailer || isXRefStream(dictionary)) found.push(dictionary.entries);
    if (!/^\s*stream/.test(bytes.toString('latin1', at, at + 64))) continue;
    const end = bytes.indexOf('endstream', at, 'latin1');
    if (end < 0) break;
    at = end;
  }
  return found;
};

/**
 * The trailers of a PDF whose header stands at `header`. Source: docs/formats.md#pdf, ISO 32000-1, 7.5.5 (trailer), 7.5.6
 * (updates), 7.5.8 (cross-reference streams and hybrid files).
 */
export const pdfTrailers = (bytes: Buffer, header: number): readonly PdfTrailer[] =>
  byTheirOffsets(bytes, header) ?? byTheirMarks(bytes);
