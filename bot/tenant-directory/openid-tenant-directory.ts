import { z } from 'zod';
import { isGuid } from '../../claims/guid.ts';
import type { Clock } from '../clock.ts';
import { keepFor } from '../keep-for.ts';
import type { TenantDirectory, TenantLookup } from '../tenant-directory.ts';

export type OpenIdTenantDirectoryOptions = {
  readonly clock: Clock;
  /** Origin of the sign-in service; other clouds and tests have their own. */
  readonly baseUrl?: string;
  /** Milliseconds for one look-up, answer included. */
  readonly timeoutMs?: number;
  /** Domains remembered at once. */
  readonly cacheSize?: number;
};

const configurationSchema = z.object({ issuer: z.string() });
const errorSchema = z.object({ error: z.string() });
/** Milliseconds for which an answer is remembered. */
const rememberFor = 60 * 60_000;
/** The document has about 2,000 characters; more is not the sign-in service's. */
const bodyLimit = 64 * 1024;

const unreachable: TenantLookup = { found: false, why: 'unreachable' };

/** The issuer ends in the tenant: `https://login.microsoftonline.com/<tenant id>/v2.0`. */
const tenantIn = (issuer: string): string | null => {
  const id = URL.parse(issuer)?.pathname.split('/')[1]?.toLowerCase();
  return id !== undefined && isGuid(id) ? id : null;
};

const readBody = async (response: Response): Promise<unknown> => {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > bodyLimit) throw new Error('the answer is too long for an OpenID configuration');
  }
  return JSON.parse(text);
};

const ask = async (url: URL, timeoutMs: number): Promise<TenantLookup> => {
  // A redirect would leave the sign-in service, whose word alone counts.
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  const body = await readBody(response);
  if (response.ok) {
    const tenantId = tenantIn(configurationSchema.parse(body).issuer);
    return tenantId === null ? unreachable : { found: true, tenantId };
  }
  const refusal = errorSchema.safeParse(body);
  return response.status === 400 && refusal.success && refusal.data.error === 'invalid_tenant'
    ? { found: false, why: 'no-such-tenant' }
    : unreachable;
};

/**
 * Asks for the OpenID configuration under a domain, `<baseUrl>/<domain>/v2.0/.well-known/openid-configuration`, which is public.
 * What was answered is remembered for an hour; an outage is not.
 */
export const openIdTenantDirectory = ({
  clock,
  baseUrl = 'https://login.microsoftonline.com',
  timeoutMs = 3_000,
  cacheSize = 1_000,
}: OpenIdTenantDirectoryOptions): TenantDirectory => {
  const remembered = keepFor<TenantLookup>({ ttl: rememberFor, max: cacheSize }, clock);
  return {
    tenantOf: async (domain) => {
      const key = domain.toLowerCase();
      const known = remembered.get(key);
      if (known) return known;
      try {
        const path = `/${encodeURIComponent(key)}/v2.0/.well-known/openid-configuration`;
        const lookup = await ask(new URL(path, baseUrl), timeoutMs);
        if (lookup.found || lookup.why === 'no-such-tenant') remembered.set(key, lookup);
        return lookup;
      } catch {
        return unreachable;
      }
    },
  };
};
