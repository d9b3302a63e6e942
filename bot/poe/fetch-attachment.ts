import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { PoeProblem } from '../../claims/poe.ts';
import { isLoopback } from '../loopback.ts';
import { checkedLookup, type Resolve, systemResolve } from './checked-lookup.ts';

/** `.name` stands for every host under it, `name` for that one host. */
type HostList = readonly string[];

/**
 * Where the connector itself serves inline pictures, behind the bot's token. `trafficmanager.net` is anybody's, so only
 * Teams' own name in it. Source: docs/teams.md#files.
 */
const connectorHosts: HostList = [
  'smba.trafficmanager.net',
  '.botframework.com',
  '.botframework.us',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];

/** Where files of a chat lie: the sender's OneDrive, SharePoint, and the store of pictures. */
const attachmentHosts: HostList = [
  ...connectorHosts,
  '.sharepoint.com',
  '.sharepoint.us',
  '.sharepoint-mil.us',
  '.sharepoint.de',
  '.sharepoint.cn',
  '.asm.skype.com',
  '.teams.microsoft.com',
  '.teams.microsoft.us',
];

const isHostOf = (hosts: HostList, hostname: string): boolean =>
  hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));

type GetOptions = {
  readonly headers: Readonly<Record<string, string>>;
  readonly lookup: LookupFunction;
  /** Breaks off the answer's body too. */
  readonly signal: AbortSignal;
};

type GetResult =
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
const getOnce = async (url: URL, options: GetOptions): Promise<GetResult> => {
  const answer = await open(url, options);
  const status = answer.statusCode ?? 0;
  if (status === 200 && (answer.headers['content-encoding'] ?? 'identity') === 'identity') {
    return { kind: 'content', content: answer };
  }
  answer.destroy();
  const { location } = answer.headers;
  return redirects.has(status) && location !== undefined ? { kind: 'redirect', location } : { kind: 'refused', status };
};

export type AttachmentSource = {
  readonly url: string;
  /** Inline pictures lie behind the bot's own token. */
  readonly needsBotToken: boolean;
};

/** The content is to be read at once and to its end, or let go by `return`; it throws when it does not come whole, or in time. */
export type Fetched = { readonly content: AsyncIterable<Uint8Array> } | { readonly problem: PoeProblem };

/** Fetches a file that came with a chat message. Never rejects. */
export type FetchAttachment = (file: AttachmentSource) => Promise<Fetched>;

export type FetchAttachmentParts = {
  /** The bot's token for the connector; null when there is none. */
  readonly botToken: () => Promise<string | null>;
  /** Local mode's channel lives on this machine: any loopback address is then the channel's own. */
  readonly localMode?: boolean;
  /** Origins (`http://127.0.0.1:56150`) of a channel of the operator's own: called as they are, and given the token. */
  readonly trustedOrigins?: readonly string[];
  readonly allowedHosts?: HostList;
  readonly connectorHosts?: HostList;
  readonly resolve?: Resolve;
  /** Milliseconds for all of it, redirects and content included. */
  readonly timeLimit?: number;
};

const mostRedirects = 5;

export const createFetchAttachment = (parts: FetchAttachmentParts): FetchAttachment => {
  const { botToken, localMode = false, trustedOrigins = [], resolve = systemResolve, timeLimit = 20_000 } = parts;
  const allowed = parts.allowedHosts ?? attachmentHosts;
  const ofConnector = parts.connectorHosts ?? connectorHosts;

  /** The channel's own, where the operator says so; everybody else is Teams, by https on its usual port. */
  const isTrusted = (url: URL): boolean =>
    /^https?:$/.test(url.protocol) && ((localMode && isLoopback(url.hostname)) || trustedOrigins.includes(url.origin));
  const mayCall = (url: URL): boolean =>
    url.username === '' &&
    url.password === '' &&
    (isTrusted(url) || (url.protocol === 'https:' && url.port === '' && isHostOf(allowed, url.hostname)));
  const takesToken = (url: URL): boolean => isTrusted(url) || isHostOf(ofConnector, url.hostname);

  const follow = async (file: AttachmentSource): Promise<Fetched> => {
    const signal = AbortSignal.timeout(timeLimit);
    const first = new URL(file.url);
    const token = file.needsBotToken && takesToken(first) && mayCall(first) ? await botToken() : null;
    let url = first;
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      if (!mayCall(url)) return { problem: 'download-failed' };
      const authorization = token !== null && url.origin === first.origin ? { authorization: `Bearer ${token}` } : {};
      const result = await getOnce(url, {
        headers: { 'accept-encoding': 'identity', ...authorization },
        lookup: checkedLookup(resolve, isTrusted(url) ? () => true : undefined),
        signal,
      });
      if (result.kind === 'content') return { content: result.content };
      if (result.kind === 'refused') return { problem: 'download-failed' };
      url = new URL(result.location, url);
    }
    return { problem: 'download-failed' };
  };

  return async (file) => {
    try {
      return await follow(file);
    } catch {
      // An unreadable address, a look-up, a connection or the time limit: the person can only send it again.
      return { problem: 'download-failed' };
    }
  };
};
