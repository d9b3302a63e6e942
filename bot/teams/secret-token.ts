import { z } from 'zod';
import type { Clock } from '../clock.ts';

/** No token could be had, so the request that needed it was never sent. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  /** Worth asking again later: the login service was out of reach or overloaded. */
  readonly transient: boolean;

  constructor(message: string, transient: boolean) {
    super(message);
    this.transient = transient;
  }
}

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });

/** A token is renewed this many seconds before its end. */
const renewAhead = 300;

/** A login URL without a path gets the tenant appended, one with a path is the whole authority. */
const tokenUrl = (loginUrl: string, tenantId: string | undefined): string => {
  const url = new URL(loginUrl);
  const isPublicDefault = url.hostname === 'login.microsoftonline.com' && tenantId !== undefined;
  const authority = url.pathname === '/' || isPublicDefault ? (tenantId ?? 'botframework.com') : url.pathname;
  return new URL(`/${authority.replaceAll(/^\/+|\/+$/g, '')}/oauth2/v2.0/token`, url).href;
};

/** Bot Framework token by client credentials: kept until shortly before its end, asked for once however many wait. */
export const createSecretToken = (parts: {
  readonly appId: string;
  readonly password: string;
  readonly tenantId: string | undefined;
  readonly loginUrl: string;
  readonly audience: string;
  readonly clock: Clock;
}): (() => Promise<string>) => {
  const url = tokenUrl(parts.loginUrl, parts.tenantId);
  const seconds = () => parts.clock.now().epochMilliseconds / 1000;
  let kept: { readonly token: string; readonly until: number } | null = null;
  let asking: Promise<string> | null = null;

  const ask = async (): Promise<string> => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: parts.appId,
      client_secret: parts.password,
      scope: `${parts.audience.replace(/\/\.default$/, '')}/.default`,
    });
    const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(10_000) }).catch(() => null);
    if (!response) throw new TokenError('the login service cannot be reached', true);
    if (!response.ok) {
      await response.body?.cancel();
      const transient = response.status === 429 || response.status >= 500;
      throw new TokenError(`the login service answered ${response.status}`, transient);
    }
    const answer = tokenAnswer.safeParse(await response.json().catch(() => null));
    if (!answer.success) throw new TokenError('the login service answered without a token', true);
    kept = { token: answer.data.access_token, until: seconds() + answer.data.expires_in - renewAhead };
    return kept.token;
  };

  return async () => {
    if (kept && seconds() < kept.until) return kept.token;
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
};
