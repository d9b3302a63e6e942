import type { PoeProblem } from '../../claims/poe.ts';
import { isLoopback } from '../loopback.ts';
import { attachmentHosts, connectorHosts, type HostList, isHostOf } from './attachment-hosts.ts';
import { checkedLookup, type Resolve, systemResolve } from './checked-lookup.ts';
import { getOnce } from './get-once.ts';

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
