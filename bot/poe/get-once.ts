import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import type { LookupFunction } from 'node:net';

export type GetOptions = {
  readonly headers: Readonly<Record<string, string>>;
  readonly lookup: LookupFunction;
  /** Breaks off the answer's body too. */
  readonly signal: AbortSignal;
};

export type GetResult =
  /** To be read to its end or destroyed. */
  | { readonly kind: 'content'; readonly content: IncomingMessage }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'refused'; readonly status: number };

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

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
    return { kind: 'content', content: answer };
  }
  answer.destroy();
  const { location } = answer.headers;
  return redirects.has(status) && location !== undefined ? { kind: 'redirect', location } : { kind: 'refused', status };
};
