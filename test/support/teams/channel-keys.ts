import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';

/** One pair a process: making it takes a tenth of a second, and the SDK keeps keys by URL. */
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const otherPair = generateKeyPairSync('rsa', { modulusLength: 2048 });

export const publicKeys = {
  keys: [{ ...pair.publicKey.export({ format: 'jwk' }), kid: 'channel-key', use: 'sig', endorsements: ['msteams'] }],
};

/** What a token says; each left out is as Teams would have it. */
export type TokenClaims = {
  readonly issuer?: string;
  readonly audience?: string;
  readonly serviceUrl?: string;
  /** Seconds from now; negative = expired. */
  readonly expiresIn?: number;
  /** Signed with a key that is not among the published ones, under the published one's id. */
  readonly forged?: boolean;
  /** In place of `serviceurl`. */
  readonly claims?: Readonly<Record<string, string>>;
};

export const signToken = (appId: string, serviceUrl: string, claims: TokenClaims = {}): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT(claims.claims ?? { serviceurl: claims.serviceUrl ?? serviceUrl })
    .setProtectedHeader({ alg: 'RS256', kid: 'channel-key', typ: 'JWT' })
    .setIssuer(claims.issuer ?? 'https://api.botframework.com')
    .setAudience(claims.audience ?? appId)
    .setNotBefore(now - 3600 * 24)
    .setExpirationTime(now + (claims.expiresIn ?? 3600))
    .sign(claims.forged ? otherPair.privateKey : pair.privateKey);
};
