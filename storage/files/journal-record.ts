import { crc32 } from 'node:zlib';

/** What a file is to hold. Texts and additions are JSON: one line, which begins with no `+`. */
export type JournalRecord = {
  /** Relative to the store's folder, with `/` between names. */
  readonly path: string;
} & (
  | {
      /** Null: the file is to be removed. */
      readonly text: string | null;
    }
  | {
      /** To what it held before; whoever owns the file knows how to add it, also where it was added already. */
      readonly addition: string;
    }
);

const prefixLength = 18;
const prefix = /^[0-9a-f]{8} [0-9a-f]{8} $/;
const newline = 0x0a;

const hex = (value: number): string => value.toString(16).padStart(8, '0');

const lineOf = (record: JournalRecord): string => {
  if ('addition' in record) return `${record.path} +${record.addition}\n`;
  return record.text === null ? `${record.path}\n` : `${record.path} ${record.text}\n`;
};

/**
 * A line `<checksum> <length> <path>[ [+]<JSON>]`, both numbers in hexadecimal. The checksum is of the rest of the line and of the
 * generation, so that what an earlier generation left in the same file counts for nothing.
 */
export const encodeRecord = (record: JournalRecord, generation: number): Buffer => {
  const body = Buffer.from(lineOf(record));
  const head = `${hex(crc32(body, generation))} ${hex(body.length)} `;
  return Buffer.concat([Buffer.from(head, 'latin1'), body], prefixLength + body.length);
};

const bodyAt = (bytes: Buffer, position: number, generation: number): Buffer | null => {
  const start = position + prefixLength;
  const head = bytes.toString('latin1', position, start);
  if (!prefix.test(head)) return null;
  const body = bytes.subarray(start, start + Number.parseInt(head.slice(9, 17), 16));
  const isWhole = body.at(-1) === newline && crc32(body, generation) === Number.parseInt(head.slice(0, 8), 16);
  return isWhole ? body : null;
};

const recordOf = (body: Buffer): JournalRecord => {
  const line = body.toString('utf8', 0, body.length - 1);
  const space = line.indexOf(' ');
  if (space < 0) return { path: line, text: null };
  const path = line.slice(0, space);
  return line[space + 1] === '+' ? { path, addition: line.slice(space + 2) } : { path, text: line.slice(space + 1) };
};

/** The whole records of a generation from a position on, in their order; what is not whole was never acknowledged and is passed over. */
export function* decodeRecords(bytes: Buffer, from: number, generation: number): Generator<JournalRecord> {
  let position = from;
  while (position < bytes.length) {
    const body = bodyAt(bytes, position, generation);
    if (body !== null) {
      yield recordOf(body);
      position += prefixLength + body.length;
      continue;
    }
    const lineEnd = bytes.indexOf(newline, position);
    if (lineEnd < 0) return;
    position = lineEnd + 1;
  }
}
