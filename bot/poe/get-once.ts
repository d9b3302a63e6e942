import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import type { LookupFunction } from 'node:net';

export type GetOptions = {
  readonly headers: Readonly<Record<string, string>>;
  readonly lookup: LookupFunction;
  readonly signal: AbortSignal;
  /** Bytes that are read at most, whatever the answer says about its length. */
  readonly limit: number;
};

export type GetResult =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'refused'; readonly status: number };

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const readBounded = async (answer: IncomingMessage, limit: number): Promise<GetResult> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.byteLength;
    if (size > limit) {
      answer.destroy();
      return { kind: 'too-large' };
    }
    chunks.push(chunk);
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) };
};

const open = (url: URL, { headers, lookup, signal }: GetOptions): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getHttps : getHttp;
    // No shared agent: a kept connection would bypass the look-up.
    get(url, { headers, lookup, signal, agent: false }, resolve).on('error', reject);
  });

/** One GET, following nothing. @throws what the connection throws, and when `signal` says it is time. */
export const getOnce = async (url: URL, options: GetOptions): Promise<GetResult> => {
  const answer = await open(url, options);
  const status = answer.statusCode ?? 0;
  if (status === 200 && (answer.headers['content-encoding'] ?? 'identity') === 'identity') {
    return readBounded(answer, options.limit);
  }
  answer.destroy();
  const { location } = answer.headers;
  return redirects.has(status) && location !== undefined ? { kind: 'redirect', location } : { kind: 'refused', status };
};
