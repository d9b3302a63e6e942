import type { Readable } from 'node:stream';

/** A browser's request, free of any web framework. */
export type PageRequest = {
  readonly method: 'GET' | 'POST';
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Network address of whoever asks, or of the proxy before the bot. */
  readonly address?: string;
  /** Not read yet; the page bounds what it reads. */
  readonly body: Readable;
};

export type PageResponse = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | Readable;
};

export type Page = (request: PageRequest) => Promise<PageResponse>;

/** Pages by `METHOD path` with restify's parameters, e.g. `GET /poe/:token`. */
export type Pages = Readonly<Record<`${'GET' | 'POST'} /${string}`, Page>>;
