import { finished, type Readable } from 'node:stream';
import busboy from 'busboy';
import type { PageRequest } from './page.ts';

/** A file of a form. `bytes` is null when it was larger than the limit; then nothing of it was kept. */
export type FormFile = { readonly name: string; readonly bytes: Uint8Array | null };

export type FormLimits = {
  /** Bytes of one file. */
  readonly fileBytes: number;
  readonly files: number;
};

export type FormParts = {
  readonly limits: FormLimits;
  /** Asked when a file begins, with the fields that came before it; a file that is not wanted is not kept. */
  readonly wantsFile: (fields: ReadonlyMap<string, string>) => boolean;
  /** Called for one file after the other; the next one is not read before it is done. */
  readonly onFile: (file: FormFile) => Promise<void>;
};

export type FormResult =
  | {
      readonly outcome: 'read';
      readonly fields: ReadonlyMap<string, string>;
      /** More files came than the limit; those after it were left out. */
      readonly filesLeftOut: boolean;
    }
  | { readonly outcome: 'malformed' | 'too-much' };

/** Bytes that boundaries, headers and fields may take besides the files. */
const overhead = 256 * 1024;

const createParser = (headers: PageRequest['headers'], files: number) => {
  try {
    return busboy({
      headers: { ...headers },
      // Browsers write names in UTF-8. Source: HTML, "multipart/form-data encoding algorithm".
      defParamCharset: 'utf8',
      limits: { fieldNameSize: 100, fieldSize: 4096, fields: 10, files, parts: files + 10, headerPairs: 20 },
    });
  } catch {
    return null;
  }
};

/** Keeps a stream as long as it stays within `limit` bytes; reads it to its end in any case. */
const collect = (stream: Readable, limit: number, done: (bytes: Uint8Array | null) => void): void => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  stream.on('data', (chunk: Uint8Array) => {
    size += chunk.byteLength;
    if (size > limit) chunks.length = 0;
    else chunks.push(chunk);
  });
  stream.on('end', () => done(size > limit ? null : Buffer.concat(chunks)));
  // A form that breaks off inside a file is reported by the parser.
  stream.on('error', () => {});
};

/** Reads a form (multipart or urlencoded), holding one file in memory at a time. Everything is counted while it streams. */
export const receiveForm = async (
  { headers, body }: Pick<PageRequest, 'headers' | 'body'>,
  { limits, wantsFile, onFile }: FormParts,
): Promise<FormResult> => {
  const parser = createParser(headers, limits.files);
  if (!parser) return { outcome: 'malformed' };
  const fields = new Map<string, string>();
  let filesLeftOut = false;
  let taken = Promise.resolve();
  parser.on('field', (name, value) => {
    if (!fields.has(name)) fields.set(name, value);
  });
  parser.on('filesLimit', () => {
    filesLeftOut = true;
  });
  parser.on('file', (field, stream, { filename = '' }) => {
    // A form sent without a choice carries one file without a name.
    if (field !== 'file' || filename === '' || !wantsFile(fields)) {
      stream.on('error', () => {}).resume();
      return;
    }
    collect(stream, limits.fileBytes, (bytes) => {
      taken = taken.then(() => onFile({ name: filename, bytes }));
      // Awaited below; this keeps a rejection from counting as unhandled until then.
      taken.catch(() => {});
    });
  });
  const parsed = new Promise<boolean>((resolve) => {
    finished(parser, (error) => resolve(!error));
  });

  const most = limits.files * limits.fileBytes + overhead;
  let size = 0;
  try {
    for await (const chunk of body) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.byteLength;
      if (size > most) {
        parser.destroy();
        await taken;
        return { outcome: 'too-much' };
      }
      if (parser.destroyed) break;
      await new Promise<void>((resolve) => {
        parser.write(chunk, () => resolve());
      });
      await taken;
    }
  } catch (error) {
    parser.destroy();
    await taken;
    if (body.errored) return { outcome: 'malformed' };
    throw error;
  }
  parser.end();
  const whole = await parsed;
  await taken;
  return whole ? { outcome: 'read', fields, filesLeftOut } : { outcome: 'malformed' };
};
