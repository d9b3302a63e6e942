import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'restify';

/** On every response; a page may replace any of them. */
const securityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  // Not `no-referrer`: browsers would send the pages' own forms with `Origin: null`, which the pages refuse.
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | Readable;
};

const lowerCased = (headers: HttpAnswer['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));

/**
 * Writes an answer past restify's formatters, which would negotiate its type. A request whose body was not read to its end
 * gives its connection up. Rejects when a streamed body breaks off.
 */
export const respond = async (req: Request, res: Response, { status, headers, body }: HttpAnswer): Promise<void> => {
  const all: Record<string, string> = { ...securityHeaders, ...lowerCased(headers) };
  if (!req.complete) all.connection = 'close';
  if (!(body instanceof Readable)) {
    // A string goes out in one write with its headers, bytes in a second one.
    const content = body ?? '';
    res.writeHead(status, { ...all, 'content-length': String(Buffer.byteLength(content)) });
    res.end(content);
    return;
  }
  res.writeHead(status, all);
  if (req.method !== 'HEAD') return pipeline(body, res);
  body.destroy();
  res.end();
};

export const respondText = (req: Request, res: Response, status: number, text: string): Promise<void> =>
  respond(req, res, { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` });
