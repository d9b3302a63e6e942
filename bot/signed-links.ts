import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
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

const payloadSchema = z.object({
  sub: z.string(),
  person: z.object({ id: z.string(), tenantId: z.string(), name: z.string() }).exactOptional(),
  fileId: z.string().exactOptional(),
  desk: z.literal(true).exactOptional(),
  language: z.string().exactOptional(),
});

/** Bound to its purpose by the audience, so that a link of one purpose opens nothing else. */
export const createLinks = ({ key, publicUrl, clock }: LinksParts): Links => {
  const secret = new TextEncoder().encode(key);
  const base = publicUrl.replace(/\/+$/, '');

  const sign = (purpose: keyof typeof lifetimes, { claimId, ...rest }: LinkClaims): Promise<string> =>
    new SignJWT({ ...rest })
      .setProtectedHeader({ alg: algorithm })
      .setSubject(claimId)
      .setAudience(purpose)
      .setExpirationTime(Math.floor(clock.now().epochMilliseconds / 1000) + lifetimes[purpose])
      .sign(secret);

  const read = async (purpose: LinkPurpose, token: string): Promise<LinkClaims | null> => {
    const { payload } = await jwtVerify(token, secret, {
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
    check: async (purpose, token) => {
      try {
        const claims = await read(purpose, token);
        return claims ? { valid: true, claims } : { valid: false, why: 'tampered' };
      } catch (error) {
        if (!(error instanceof errors.JOSEError)) throw error;
        return { valid: false, why: error instanceof errors.JWTExpired ? 'expired' : 'tampered' };
      }
    },
  };
};
