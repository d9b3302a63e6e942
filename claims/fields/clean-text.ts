const lineBreaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const controls = /\p{Cc}/gu;
/** What no screen shows, the marks that turn text around (with them a name reads as another), what stands for a pasted picture. */
const invisible = /[[\p{DI}\u2800\ufff9-\ufffc]--[\u200c\u200d\ufe0e\ufe0f]]/gv;
/** Joiners and variation selectors belong to emoji and to some scripts; anywhere else they came with the paste. */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f[[\p{L}\p{M}]--[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Zinh}]]])[\u200c\u200d\ufe0e\ufe0f]|[\u200c\u200d](?=[\u200c\u200d]*(?:\s|$))/gv;

const pairs: readonly string[] = [
  '{}',
  '[]',
  '()',
  '<>',
  '""',
  "''",
  '``',
  '“”',
  '„”',
  '„“',
  '‘’',
  '‚’',
  '‚‘',
  '«»',
  '»«',
  '‹›',
];

/** Nothing in it that would have to be cleaned: most of what people type. */
const isPlain = (raw: string): boolean => /^[ -~]*$/.test(raw);

const visible = (line: string): string =>
  line
    .toWellFormed()
    .replace(/\p{Zs}|\t/gu, ' ')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(/[\u2010\u2011]/g, '-');

/** Without one pair of brackets or quotes around the whole of it. */
const unwrapped = (text: string): string => {
  const inner = text.slice(1, -1);
  const isPair = text.length > 1 && pairs.includes(`${text[0]}${text.at(-1)}`);
  return isPair && !inner.includes(text[0] ?? '') && !inner.includes(text.at(-1) ?? '') ? inner.trim() : text;
};

/** `strip` again and again until nothing more comes off. */
const untilBare = (text: string, strip: (text: string) => string): string => {
  let before = text;
  for (let after = strip(before); after !== before; after = strip(before)) before = after;
  return before;
};

/**
 * One line as somebody meant it who typed or pasted it: composed characters, ordinary blanks and hyphens, nothing invisible,
 * no white space around it, and no quotes or brackets.
 */
export const cleanLine = (raw: string): string => {
  const line = isPlain(raw) ? raw : visible(raw.replace(lineBreaks, ' ')).normalize('NFC');
  return untilBare(line.trim(), unwrapped);
};

/** The same for several lines of prose: they stay, ended by `\n`, with their quotes. */
export const cleanLines = (raw: string): string =>
  raw
    .replace(lineBreaks, '\n')
    .split('\n')
    .map((line) => visible(line).trimEnd())
    .join('\n')
    .normalize('NFC')
    .trim();

/** A value that is no prose (an id, an address, a choice): a dash in it is a hyphen, and no sentence ends with it. */
export const bareValue = (raw: string): string =>
  untilBare(cleanLine(raw).replace(/[\u2012-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'), (text) =>
    unwrapped(text.replace(/[\s.,;]+$/, '')),
  );

export const isBlank = (raw: string): boolean => cleanLine(raw) === '';
