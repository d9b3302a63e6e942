/** Where tokens are asked for. */
export type Authority = {
  readonly url: string;
  /** Hosts, ports included, that need not be confirmed by Microsoft's public cloud. */
  readonly knownAuthorities: readonly string[];
};

const publicLogin = 'https://login.microsoftonline.com';

/** Paths that stand for no tenant of the bot's own: the SDK's defaults for multi-tenant bots of two clouds, and what MSAL refuses. */
const isNobodys = (path: string): boolean =>
  /^(botframework\.com|MicrosoftServices\.onmicrosoft\.us|common|organizations|consumers)?$/i.test(path);

/**
 * The authority of an app. A login address with a tenant of its own in the path is taken as it is; otherwise the app's tenant is
 * the path, for multi-tenant bots `botframework.com`, or what the cloud has in its place.
 */
export const authorityOf = (loginUrl: string | undefined, tenantId: string | undefined): Authority => {
  const { host, origin, pathname } = new URL(loginUrl ?? publicLogin);
  const path = pathname.replaceAll(/^\/+|\/+$/g, '');
  const cloudwide = path.includes('.') ? path : 'botframework.com';
  const tenant = isNobodys(path) ? (tenantId ?? cloudwide) : path;
  // MSAL knows the public cloud's endpoints without asking.
  return { url: `${origin}/${tenant}`, knownAuthorities: origin === publicLogin ? [] : [host] };
};
