import type { AuthenticationResult } from '@azure/msal-node';
import type { Clock } from '../clock.ts';
import type { Authority } from './authority.ts';
import { readCertificate } from './certificate.ts';
import { network, noteExchange } from './exchange.ts';
import { type IssuedToken, keepToken } from './keep-token.ts';
import type { TokenError } from './token-error.ts';
import { tokenRefusal } from './token-refusal.ts';

/** An app of Entra, and how it proves who it is. */
export type EntraApp = { readonly clientId: string } & (
  | { readonly proof: 'secret'; readonly secret: string; readonly authority: Authority }
  /** `certificate`: PEM, with the private key. */
  | { readonly proof: 'certificate'; readonly certificate: string; readonly authority: Authority }
  /** A user-assigned identity of the host. */
  | { readonly proof: 'managed-identity' }
);

/**
 * Gives a token for what is called, such as `https://api.botframework.com`; `/.default` at its end is understood.
 * @throws {TokenError}
 */
export type Tokens = (resource: string) => Promise<string>;

type Acquire = (resource: string) => Promise<AuthenticationResult | null>;

/** MSAL's own cache is passed by: it asks once for each that waits, and lets one wait for a renewal that is not yet needed. */
const acquireFor = async (app: EntraApp): Promise<Acquire> => {
  // Loaded when it is needed: a start need not wait for it, and local mode has no use for it.
  const { ConfidentialClientApplication, ManagedIdentityApplication } = await import('@azure/msal-node');
  if (app.proof === 'managed-identity') {
    const identity = new ManagedIdentityApplication({
      managedIdentityIdParams: { userAssignedClientId: app.clientId },
      // Its retries take up to a minute, in which a person waits.
      system: { networkClient: network, disableInternalRetries: true },
    });
    return (resource) => identity.acquireToken({ resource, forceRefresh: true });
  }
  const { clientId, authority } = app;
  const client = new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: authority.url,
      knownAuthorities: [...authority.knownAuthorities],
      ...(app.proof === 'secret'
        ? { clientSecret: app.secret }
        : { clientCertificate: readCertificate(app.certificate) }),
    },
    system: { networkClient: network },
  });
  return (resource) => client.acquireTokenByClientCredential({ scopes: [`${resource}/.default`], skipCache: true });
};

/** A token is renewed this many milliseconds before its end, a short one halfway. */
const renewAhead = 300_000;

/** MSAL tells the times by the system's clock. */
const issuedToken = ({ accessToken, expiresOn, refreshOn }: AuthenticationResult): IssuedToken => {
  const endsInMs = (expiresOn?.getTime() ?? 0) - Date.now();
  const asked = refreshOn ? refreshOn.getTime() - Date.now() : Number.POSITIVE_INFINITY;
  return { token: accessToken, endsInMs, renewInMs: Math.min(asked, Math.max(endsInMs - renewAhead, endsInMs / 2)) };
};

/** Tokens of an app, one kept for each resource. `onFailure` hears of each time that none was given. */
export const createTokens = (
  app: EntraApp,
  parts: { readonly clock: Clock; readonly onFailure: (error: TokenError) => void },
): Tokens => {
  let acquiring: Promise<Acquire> | null = null;
  const ask = async (resource: string): Promise<IssuedToken | TokenError> => {
    acquiring ??= acquireFor(app);
    const acquire = await acquiring;
    const { value, thrown, last } = await noteExchange(() => acquire(resource));
    if (value?.accessToken) return issuedToken(value);
    return tokenRefusal(thrown, last, app.proof === 'managed-identity');
  };
  const kept = new Map<string, () => Promise<string>>();
  return (resource) => {
    const name = resource.replace(/\/\.default$/, '');
    const token = kept.get(name) ?? keepToken({ ...parts, ask: () => ask(name) });
    kept.set(name, token);
    return token();
  };
};
