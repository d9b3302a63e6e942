import { z } from 'zod';
import { TokenError } from '../entra/token-error.ts';
import type { SendResult } from '../messenger.ts';

const sdkError = z.object({
  statusCode: z.number().optional().catch(undefined),
  code: z.unknown().optional(),
  response: z
    .object({
      bodyAsText: z.string().nullish().catch(undefined),
      headers: z.custom<{ get: (name: string) => string | undefined }>(
        (value) => typeof value === 'object' && value !== null && typeof Reflect.get(value, 'get') === 'function',
      ),
    })
    .optional()
    .catch(undefined),
});

/** A code is one word; anything else is somebody's sentence. */
const errorBody = z.object({ error: z.object({ code: z.string().regex(/^\w{1,80}$/) }) });

const codeOf = (body: string | null | undefined): string => {
  try {
    return errorBody.parse(JSON.parse(body ?? '')).error.code;
  } catch {
    return '';
  }
};

/** Seconds or an HTTP date, as milliseconds from now; null where there is none. */
const retryAfterMs = (header: string | undefined, now: number): number | null => {
  if (!header) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.round(seconds * 1000));
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
};

/** Errors of a line that was never open: the request did not leave. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * What an error of the connector client means for the message. Only where it is certain that nothing was posted is it
 * `throttled`. Source: platform facts §1.
 */
export const sendResultOf = (error: unknown, now: number): Exclude<SendResult, { outcome: 'sent' }> => {
  if (error instanceof TokenError) {
    return error.transient
      ? { outcome: 'throttled', retryAfterMs: error.retryAfterMs }
      : { outcome: 'failed', detail: error.message };
  }
  const parsed = sdkError.safeParse(error);
  if (!parsed.success) return { outcome: 'unknown', detail: 'no answer' };
  const { statusCode, code, response } = parsed.data;
  if (statusCode === undefined) {
    if (typeof code === 'string' && neverSent.has(code)) return { outcome: 'throttled', retryAfterMs: null };
    // Not the SDK's words: they name the conversation's address.
    return { outcome: 'unknown', detail: typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'no answer' };
  }
  const bodyCode = codeOf(response?.bodyAsText);
  const detail = bodyCode ? `${statusCode} ${bodyCode}` : String(statusCode);
  switch (statusCode) {
    case 412:
    case 429:
      return { outcome: 'throttled', retryAfterMs: retryAfterMs(response?.headers.get('retry-after'), now) };
    case 502:
    case 503:
    case 504:
      return { outcome: 'unknown', detail };
    case 403:
      return { outcome: 'recipient-disabled', detail };
    case 404:
      return bodyCode.startsWith('ActivityNotFound')
        ? { outcome: 'message-gone' }
        : { outcome: 'recipient-disabled', detail };
    default:
      return { outcome: 'failed', detail };
  }
};
