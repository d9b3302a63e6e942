const lineBreaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const controls = /\p{Cc}/gu;
/** Zero-width spaces, and the marks that turn text around on the screen: with them a name reads as another. */
const invisible = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

/** Nothing in it that would have to be cleaned: most of what people type. */
const isPlain = (raw: string): boolean => /^[ -~]*$/.test(raw);

/** One line of what somebody typed: composed characters, no control characters, no white space around it. */
export const cleanLine = (raw: string): string => {
  if (isPlain(raw)) return raw.trim();
  return raw
    .toWellFormed()
    .replace(lineBreaks, ' ')
    .replaceAll('\t', ' ')
    .replace(controls, '')
    .replace(invisible, '')
    .normalize('NFC')
    .trim();
};

/** The same for several lines: they stay, ended by `\n`. */
export const cleanLines = (raw: string): string =>
  raw
    .replace(lineBreaks, '\n')
    .split('\n')
    .map((line) => line.toWellFormed().replaceAll('\t', ' ').replace(controls, '').replace(invisible, '').trimEnd())
    .join('\n')
    .normalize('NFC')
    .trim();

export const isBlank = (raw: string): boolean => cleanLine(raw) === '';
