/** Bytes that are looked at first, and at most: a trailer's dictionary takes a few hundred. */
const windows = [2048, 64 * 1024] as const;
const deepest = 100;

const blank = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y;
const token = /<<|>>|\[|\]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|<[\da-fA-F\0\t\n\f\r ]*>|[^\0\t\n\f\r ()<>[\]{}/%]+/y;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** `/Encr#79pt` is `/Encrypt`. Source: docs/formats.md#pdf, ISO 32000-1, 7.3.5. */
const unescaped = (written: string): string =>
  written.replace(/#([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** A string in parentheses, which may hold balanced ones and escaped characters; empty when it has no end. */
const stringAt = (text: string, start: number): string => {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return text.slice(start, at + 1);
  }
  return '';
};

/** The tokens from a position on, each with where it ends, until there is none. */
function* tokensOf(text: string): Generator<{ readonly written: string; readonly end: number }> {
  for (let at = matchAt(blank, text, 0).length; ; ) {
    const written = text[at] === '(' ? stringAt(text, at) : matchAt(token, text, at);
    if (written === '') return;
    at += written.length;
    yield { written, end: at };
    at += matchAt(blank, text, at).length;
  }
}

export type PdfDictionary = {
  /** The tokens of its own keys' values, by key with its slash. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  /** Position after it. */
  readonly end: number;
};

const read = (text: string, start: number): PdfDictionary | null => {
  const entries = new Map<string, string[]>();
  let value: string[] | null = null;
  let depth = 0;
  for (const { written, end } of tokensOf(text)) {
    if (depth === 0 && written !== '<<') return null;
    if (written === '>>' || written === ']') depth -= 1;
    if (depth === 0 && written === '>>') return { entries, end: start + end };
    // A name right after a key is its value, any other one of this depth the next key.
    if (depth === 1 && written.startsWith('/') && value?.length !== 0) {
      value = [];
      entries.set(unescaped(written), value);
    } else value?.push(written.startsWith('/') ? unescaped(written) : written);
    if (written === '<<' || written === '[') depth += 1;
    if (depth > deepest) return null;
  }
  return null;
};

/**
 * The dictionary that begins at a position, without what stands in strings or deeper. Null where none begins, or it has no
 * end. Source: docs/formats.md#pdf, ISO 32000-1, 7.2, 7.3.
 */
export const pdfDictionaryAt = (bytes: Buffer, start: number): PdfDictionary | null => {
  for (const length of windows) {
    const text = bytes.toString('latin1', start, start + length);
    const dictionary = read(text, start);
    if (dictionary || !/^[\0\t\n\f\r ]*<</.test(text)) return dictionary;
  }
  return null;
};
