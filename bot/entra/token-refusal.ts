import type { Exchange } from './exchange.ts';
import { TokenError } from './token-error.ts';

/** What Entra's codes ask of an operator. Source: docs/teams.md#tokens. */
const remedies: Readonly<Record<number, string>> = {
  7000215: "the client secret is wrong. Set the secret's value, not its id, as the app registration showed it once",
  7000222: 'the client secret has expired. Make a new one in the app registration and set its value',
  7000218: 'neither a secret nor a certificate came with the request. Check which of them the app registration has',
  700027:
    'the certificate is not registered with the app, or has expired. Upload it to the app registration, or set the registered one',
  700024: 'the proof by certificate is not valid at this time. Check the clock of this machine',
  700016:
    'the tenant has no app with this id. Check the app id, and whether the tenant is the one where it is registered',
  7000112: 'the app is disabled in its tenant. An administrator has to enable it',
  90002: 'there is no such tenant. Check the tenant id, and the login address for its cloud',
  900023: 'there is no such tenant. Check the tenant id, and the login address for its cloud',
  65001: 'the app has no consent for what it asks. An administrator of the tenant has to grant it',
  501051: 'the app is not assigned to what it asks for. An administrator has to assign it a role there',
  500011: 'what the app asks a token for is not known in the tenant. Check the scope for its cloud, and consent',
  53003: 'a rule of conditional access blocks the app. An administrator has to let it in',
};

const overloaded = (last: Exchange & { readonly answered: true }): boolean =>
  last.status === 429 || last.status >= 500 || last.error === 'temporarily_unavailable';

const ofEntra = (last: Exchange & { readonly answered: true }): TokenError => {
  const code = last.codes.find((each) => remedies[each] !== undefined) ?? last.codes[0];
  if (code !== undefined && remedies[code] !== undefined)
    return new TokenError(`no token from Entra (AADSTS${code}): ${remedies[code]}`, false);
  const why = code !== undefined ? `AADSTS${code}` : last.error || String(last.status);
  return new TokenError(`no token from Entra (${why}): it refuses the app`, false);
};

/** 404 and 410 say that the endpoint is being updated. */
const ofManagedIdentity = ({ status }: Exchange & { readonly answered: true }): TokenError =>
  status === 404 || status === 410
    ? new TokenError(`no token for the managed identity (${status}): its endpoint is not ready`, true)
    : new TokenError(
        `no token for the managed identity (${status}): this host has none with the app id. Assign the identity to the host`,
        false,
      );

/** A code word of MSAL's own, where nothing was asked. */
const wordOf = (thrown: unknown): string => {
  const word: unknown = thrown instanceof Error ? Reflect.get(thrown, 'errorCode') : undefined;
  return typeof word === 'string' && /^\w{1,80}$/.test(word) ? word : 'unexpected error';
};

/** Why there is no token, told by the last request; null = none was made. */
export const tokenRefusal = (thrown: unknown, last: Exchange | null, isManagedIdentity: boolean): TokenError => {
  if (last === null) return new TokenError(`no token was asked for (${wordOf(thrown)}): check the settings`, false);
  if (!last.answered)
    return new TokenError(
      isManagedIdentity
        ? `no endpoint of a managed identity answers (${last.code}). There is one on Azure's hosts only`
        : `the login service cannot be reached (${last.code})`,
      true,
    );
  if (last.status === 429)
    return new TokenError('the login service throttles requests for tokens (429)', true, last.retryAfterMs);
  if (overloaded(last))
    return new TokenError(`the login service is out of order (${last.status})`, true, last.retryAfterMs);
  if (last.status < 400) return new TokenError('the login service answered without a token', true);
  return isManagedIdentity ? ofManagedIdentity(last) : ofEntra(last);
};
