import { AsyncLocalStorage } from 'node:async_hooks';
import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node';
import { z } from 'zod';

/** The last request that was made for a token, and what came of it. */
export type Exchange =
  /** `code`: Node's or TLS's, such as `ECONNREFUSED`. */
  | { readonly answered: false; readonly code: string }
  | {
      readonly answered: true;
      readonly status: number;
      /** Numbers of `AADSTS…`. */
      readonly codes: readonly number[];
      /** OAuth's word for it, such as `invalid_client`. */
      readonly error: string;
      readonly retryAfterMs: number | null;
    };

type Notes = { last: Exchange | null };

const notes = new AsyncLocalStorage<Notes>();
const note = (exchange: Exchange): void => {
  const kept = notes.getStore();
  if (kept) kept.last = exchange;
};

/** What `work` gave or threw, and the last exchange in it: MSAL keeps to itself what went wrong at discovery, and any `Retry-After`. */
export const noteExchange = async <T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T | null; readonly thrown: unknown; readonly last: Exchange | null }> => {
  const kept: Notes = { last: null };
  try {
    return { value: await notes.run(kept, work), thrown: null, last: kept.last };
  } catch (thrown) {
    return { value: null, thrown, last: kept.last };
  }
};

const refusal = z.object({
  error: z
    .string()
    .regex(/^\w{1,80}$/)
    .catch(''),
  error_codes: z.array(z.int()).catch([]),
});

/** `fetch` puts Node's error into the cause of its own. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return 'no answer in time';
  const code: unknown = error.cause instanceof Error ? Reflect.get(error.cause, 'code') : undefined;
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'no answer';
};

/** Seconds or an HTTP date. */
const retryAfterMs = (header: string | null): number | null => {
  if (header === null) return null;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
};

/** Milliseconds for one request, answer included: MSAL's own client waits for a token as long as it takes. */
const timeout = 10_000;

const send = async (method: 'GET' | 'POST', url: string, options: NetworkRequestOptions | undefined) => {
  try {
    const response = await fetch(url, {
      method,
      headers: options?.headers ?? {},
      ...(method === 'POST' && { body: options?.body ?? '' }),
      // A redirect would take the secret elsewhere.
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    const wait = retryAfterMs(response.headers.get('retry-after'));
    // MSAL would hold requests back for a time of its own; `keepToken` does so by what the service said.
    const { 'retry-after': _, ...headers } = Object.fromEntries(response.headers);
    return { status: response.status, headers, text, wait };
  } catch (error) {
    note({ answered: false, code: codeOf(error) });
    throw error;
  }
};

const exchange = async <T>(method: 'GET' | 'POST', url: string, options: NetworkRequestOptions | undefined) => {
  const { status, headers, text, wait } = await send(method, url, options);
  let body: T;
  try {
    body = JSON.parse(text);
  } catch {
    note({ answered: true, status, codes: [], error: '', retryAfterMs: wait });
    throw new Error('the login service answered with something that is not JSON');
  }
  const { error, error_codes } = refusal.catch({ error: '', error_codes: [] }).parse(body);
  note({ answered: true, status, codes: error_codes, error, retryAfterMs: wait });
  if (status === 429 || status >= 500) throw new Error(`the login service answered ${status}`);
  return { status, headers, body };
};

/** How MSAL reaches the login service and the endpoint of a managed identity. */
export const network: INetworkModule = {
  sendGetRequestAsync: (url, options) => exchange('GET', url, options),
  sendPostRequestAsync: (url, options) => exchange('POST', url, options),
};
