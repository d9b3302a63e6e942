import type { Clock } from '../clock.ts';
import type { TokenError } from './token-error.ts';

/** A token as it was given out; both times in milliseconds from then. */
export type IssuedToken = { readonly token: string; readonly endsInMs: number; readonly renewInMs: number };

/** Until then the login service is not asked again, in milliseconds: a refusal stays one for a while. */
const restAfter = ({ transient, retryAfterMs }: TokenError, hasToken: boolean): number => {
  if (!transient) return 60_000;
  return Math.min(retryAfterMs ?? (hasToken ? 30_000 : 0), 300_000);
};

/** A token that ends sooner than this, in milliseconds, would not outlive its request. */
const margin = 30_000;

/**
 * Keeps one token: asked for once however many wait, renewed ahead in the background, so that nobody waits for the next while
 * this one holds. `onFailure` hears of each `TokenError` that came in place of one.
 * @throws {TokenError} the returned function, where there is no token.
 */
export const keepToken = (parts: {
  readonly ask: () => Promise<IssuedToken | TokenError>;
  readonly clock: Clock;
  readonly onFailure: (error: TokenError) => void;
}): (() => Promise<string>) => {
  const { ask, clock, onFailure } = parts;
  const now = (): number => clock.now().epochMilliseconds;
  let kept: { readonly token: string; readonly until: number; readonly renewAt: number } | null = null;
  let refused: { readonly error: TokenError; readonly until: number } | null = null;
  let asking: Promise<string> | null = null;

  const renew = async (): Promise<string> => {
    const answer = await ask();
    if ('token' in answer) {
      const { token, endsInMs, renewInMs } = answer;
      kept = { token, until: now() + endsInMs - margin, renewAt: now() + renewInMs };
      refused = null;
      return token;
    }
    const holds = kept !== null && now() < kept.until;
    refused = { error: answer, until: now() + restAfter(answer, holds) };
    onFailure(answer);
    throw answer;
  };
  const renewOnce = (): Promise<string> => {
    asking ??= renew().finally(() => {
      asking = null;
    });
    return asking;
  };

  return async () => {
    const rests = refused !== null && now() < refused.until ? refused : null;
    if (kept !== null && now() < kept.until) {
      // `onFailure` has heard of it, and the kept one still holds.
      if (now() >= kept.renewAt && !rests) renewOnce().catch(() => {});
      return kept.token;
    }
    if (rests) throw rests.error;
    return renewOnce();
  };
};
