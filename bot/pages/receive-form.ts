import { finished, type Readable } from 'node:stream';
import busboy from 'busboy';
import type { PageRequest } from './page.ts';

/** A file of a form. Its content is read while it comes, and throws when the form breaks off; what is left is passed over. */
export type FormFile = { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

export type FormLimits = {
  /** Bytes of one file. */
  readonly fileBytes: number;
  readonly files: number;
};

export type FormParts = {
  /** All files together may take as much as so many of the largest. */
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
      // Browsers write names in UTF-8. Source: docs/formats.md#http-and-html.
      defParamCharset: 'utf8',
      limits: { fieldNameSize: 100, fieldSize: 4096, fields: 10, files, parts: files + 10, headerPairs: 20 },
    });
  } catch {
    return null;
  }
};

/** The parser waits for every file's end, so leaving one early must not end its stream. */
const contentOf = (stream: Readable): AsyncIterable<Uint8Array> => stream.iterator({ destroyOnReturn: false });

/** Resolves when the parser wants more, or never will. */
const written = (parser: busboy.Busboy, chunk: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      parser.off('close', done);
      resolve();
    };
    parser.once('close', done);
    parser.write(chunk, done);
  });

/** Reads a form (multipart or urlencoded) no faster than its files are taken. Everything is counted while it streams. */
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
    // A form that breaks off inside a file is reported by the parser, too.
    stream.on('error', () => {});
    taken = taken.then(() => onFile({ name: filename, content: contentOf(stream) })).finally(() => stream.resume());
    taken.catch((error: unknown) => parser.destroy(error instanceof Error ? error : new Error('not taken')));
  });
  const parsed = new Promise<boolean>((resolve) => {
    finished(parser, (error) => resolve(!error));
  });

  const most = limits.files * limits.fileBytes + overhead;
  let size = 0;
  const breakOff = async (error: Error): Promise<void> => {
    parser.destroy(error);
    await taken;
  };
  try {
    for await (const chunk of body) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.byteLength;
      if (size > most) {
        await breakOff(new Error('the form is too large'));
        return { outcome: 'too-much' };
      }
      if (parser.destroyed) break;
      await written(parser, chunk);
    }
  } catch (error) {
    await breakOff(new Error('the form broke off', { cause: error }));
    if (body.errored) return { outcome: 'malformed' };
    throw error;
  }
  parser.end();
  const whole = await parsed;
  await taken;
  return whole ? { outcome: 'read', fields, filesLeftOut } : { outcome: 'malformed' };
};
