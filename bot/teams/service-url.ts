import { keep } from '../../cards/keep.ts';
import { isLoopback } from '../loopback.ts';

const teamsSuffixes = ['.botframework.com', '.botframework.us', '.teams.microsoft.com', '.teams.microsoft.us'];

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** Teams' connector lives on `smba.trafficmanager.net`; other names of that suffix belong to anybody. */
const isTeams = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' &&
  (hostname === 'smba.trafficmanager.net' || teamsSuffixes.some((suffix) => hostname.endsWith(suffix)));

/**
 * Whom the bot talks to: Teams' own hosts; any loopback address in local mode; and where `BotOpenIdMetadata` names a channel of
 * the operator's own, that channel's host.
 */
export const createServiceUrlRule = (rule: {
  readonly localMode: boolean;
  readonly channelMetadataUrl: string | undefined;
}): ((serviceUrl: string) => boolean) => {
  const channel = parse(rule.channelMetadataUrl ?? '');
  const trustsLoopback = rule.localMode || (channel !== null && isLoopback(channel.hostname));
  const isTrusted = (serviceUrl: string): boolean => {
    const url = parse(serviceUrl);
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return false;
    if (isLoopback(url.hostname)) return trustsLoopback;
    return isTeams(url) || (channel?.hostname === url.hostname && channel.protocol === url.protocol);
  };
  // Service URLs are few, and come with every activity.
  const known = keep<boolean>(50);
  return (serviceUrl) => known(serviceUrl, () => isTrusted(serviceUrl));
};
