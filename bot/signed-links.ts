import { createHmac } from 'node:crypto';
import { JOSEError, JWTExpired } from 'jose/errors';
import { SignJWT } from 'jose/jwt/sign';
import { jwtVerify } from 'jose/jwt/verify';
import { z } from 'zod';
import { keep } from '../cards/keep.ts';
import type { Clock } from './clock.ts';
import type { LinkClaims, LinkPurpose, Links } from './links.ts';

export type LinksParts = {
  /** `LINK_SIGNING_KEY`. */
  readonly key: string;
  /** `PUBLIC_URL`, with or without a path. */
  readonly publicUrl: string;
  readonly clock: Clock;
};

const algorithm = 'HS256';
const day = 24 * 60 * 60;

/** Seconds. Opt-out links end with the window, not with a date of their own. */
const lifetimes = { upload: 7 * day, document: day } as const;

/** Seconds for which links to the same are the same: at most this much longer than its time a link holds. */
const sameFor = 5 * 60;

const payloadSchema = z.object({
  sub: z.string(),
  person: z.object({ id: z.string(), tenantId: z.string(), name: z.string() }).exactOptional(),
  fileId: z.string().exactOptional(),
  desk: z.literal(true).exactOptional(),
  language: z.string().exactOptional(),
  contact: z.string().exactOptional(),
});

/** Bound to its purpose by the audience, so that a link of one purpose opens nothing else. */
export const createLinks = ({ key, publicUrl, clock }: LinksParts): Links => {
  const secret = new TextEncoder().encode(key);
  const imported = crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  const signed = keep<Promise<string>>(1000);
  const base = publicUrl.replace(/\/+$/, '');

  const signAnew = async (
    purpose: LinkPurpose,
    { claimId, ...rest }: LinkClaims,
    expires?: number,
  ): Promise<string> => {
    const token = new SignJWT({ ...rest })
      .setProtectedHeader({ alg: algorithm })
      .setSubject(claimId)
      .setAudience(purpose);
    return (expires === undefined ? token : token.setExpirationTime(expires)).sign(await imported);
  };

  const markOf = (claimId: string, email: string): string =>
    createHmac('sha256', secret).update(`contact ${claimId} ${email}`).digest('base64url').slice(0, 22);

  /** Cards are drawn again and again: the links of some minutes are the same, and are signed once. */
  const sign = (purpose: keyof typeof lifetimes, claims: LinkClaims): Promise<string> => {
    const now = Math.ceil(clock.now().epochMilliseconds / 1000 / sameFor) * sameFor;
    const expires = now + lifetimes[purpose];
    return signed(`${purpose} ${expires} ${JSON.stringify(claims)}`, () => signAnew(purpose, claims, expires));
  };

  const read = async (purpose: LinkPurpose, token: string): Promise<LinkClaims | null> => {
    const { payload } = await jwtVerify(token, await imported, {
      algorithms: [algorithm],
      audience: purpose,
      currentDate: new Date(clock.now().epochMilliseconds),
      requiredClaims: purpose === 'opt-out' ? ['sub'] : ['sub', 'exp'],
    });
    const parsed = payloadSchema.safeParse(payload);
    if (!parsed.success) return null;
    const { sub, ...rest } = parsed.data;
    return { claimId: sub, ...rest };
  };

  return {
    uploadUrl: async (claims) => `${base}/poe/${await sign('upload', claims)}`,
    templateUrl: async (claims) => `${base}/poe/${await sign('upload', claims)}/template.docx`,
    documentUrl: async (claims) => `${base}/documents/${await sign('document', claims)}`,
    optOutUrl: async ({ claimId, email, ...rest }) =>
      `${base}/opt-out/${await signAnew('opt-out', { claimId, contact: markOf(claimId, email), ...rest })}`,
    isMailedTo: ({ claimId, contact }, email) => contact === markOf(claimId, email),
    check: async (purpose, token) => {
      try {
        const claims = await read(purpose, token);
        return claims ? { valid: true, claims } : { valid: false, why: 'tampered' };
      } catch (error) {
        if (!(error instanceof JOSEError)) throw error;
        return { valid: false, why: error instanceof JWTExpired ? 'expired' : 'tampered' };
      }
    },
  };
};
