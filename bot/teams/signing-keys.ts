import { createPublicKey } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.ts';

/** A key of the channel, as the SDK asks for it: PEM, and the channels whose activities it may sign. */
export type SigningKey = { readonly key: string; readonly endorsements?: string[] };

/** Keys by their id; null for an id that the channel does not publish. Rejects where that can't be known. */
export type SigningKeys = (keyId: string) => Promise<SigningKey | null>;

export type SigningKeysOptions = {
  /** Of the channel's OpenID configuration. */
  readonly url: string;
  readonly clock: Clock;
  /** Milliseconds for configuration and keys together: an invoke is to be answered within 5 s. */
  readonly timeout?: number;
};

/** The channel's keys could not be fetched. */
export class KeyOutageError extends Error {
  override readonly name = 'KeyOutageError';
}

const minute = 60_000;
const hour = 60 * minute;
/**
 * Milliseconds after which keys are fetched again, after which one that is not among them may be a new one, and during which
 * those that are known go on while none can be fetched: new keys are published five days before they sign.
 * Source: docs/teams.md#who-calls-the-bot.
 */
const refreshedAfter = 24 * hour;
const unknownAfter = hour;
const knownFor = 5 * 24 * hour;
/** Milliseconds in which keys that are known do without another try. */
const afterFailure = minute;

const configurationSchema = z.object({ jwks_uri: z.url() });
const keySetSchema = z.object({
  keys: z.array(
    z.object({
      kid: z.string(),
      kty: z.string(),
      n: z.string().optional(),
      e: z.string().optional(),
      endorsements: z.array(z.string()).optional(),
    }),
  ),
});

type Keys = { readonly at: number; readonly byId: ReadonlyMap<string, SigningKey> };

const fetchJson = async (url: string, signal: AbortSignal): Promise<unknown> => {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`the channel's keys: ${response.status}`);
  return response.json();
};

/**
 * The channel's signing keys, fetched in a bounded time and kept. The SDK's own wait for as long as nobody answers, and forget
 * what they know when a fetch fails.
 */
export const createSigningKeys = ({ url, clock, timeout = 3_000 }: SigningKeysOptions): SigningKeys => {
  let keys: Keys | null = null;
  let fetching: Promise<Keys> | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;
  const now = (): number => clock.now().epochMilliseconds;

  const fetchKeys = async (): Promise<Keys> => {
    const signal = AbortSignal.timeout(timeout);
    const { jwks_uri } = configurationSchema.parse(await fetchJson(url, signal));
    const { keys: published } = keySetSchema.parse(await fetchJson(jwks_uri, signal));
    const byId = new Map<string, SigningKey>();
    for (const { kid, kty, n, e, endorsements } of published) {
      if (kty !== 'RSA' || n === undefined || e === undefined) continue;
      const key = createPublicKey({ key: { kty, n, e }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
      byId.set(kid, { key: String(key), ...(endorsements && { endorsements }) });
    }
    return { at: now(), byId };
  };

  /** One fetch for all who wait for it. */
  const refresh = async (): Promise<Keys> => {
    fetching ??= fetchKeys().finally(() => {
      fetching = null;
    });
    try {
      keys = await fetching;
      return keys;
    } catch (error) {
      failedAt = now();
      throw new KeyOutageError("the channel's signing keys could not be fetched", { cause: error });
    }
  };

  return async (keyId) => {
    const known = keys;
    if (known === null) return (await refresh()).byId.get(keyId) ?? null;
    const key = known.byId.get(keyId) ?? null;
    const age = now() - known.at;
    if (age < (key ? refreshedAfter : unknownAfter)) return key;
    const isStillGood = key !== null && age < knownFor;
    if (isStillGood && now() - failedAt < afterFailure) return key;
    try {
      return (await refresh()).byId.get(keyId) ?? null;
    } catch (error) {
      if (isStillGood) return key;
      throw error;
    }
  };
};
