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

/** Statuses with which Teams has not taken a message, or perhaps not. Source: docs/teams.md#answers-to-a-request. */
const again: ReadonlySet<number> = new Set([412, 429, 500, 502, 503, 504]);

/** What an error of the connector client means for the message. Source: docs/teams.md#answers-to-a-request. */
export const sendResultOf = (error: unknown, now: number): Exclude<SendResult, { outcome: 'sent' }> => {
  if (error instanceof TokenError) {
    // Nothing was asked of Teams. The app may be refused only until an operator has put its secret right.
    const detail = error.transient ? 'no token' : error.message;
    return { outcome: 'retry', retryAfterMs: error.retryAfterMs, detail };
  }
  const parsed = sdkError.safeParse(error);
  if (!parsed.success) return { outcome: 'retry', retryAfterMs: null, detail: 'no answer' };
  const { statusCode, code, response } = parsed.data;
  if (statusCode === undefined) {
    // Not the SDK's words: they name the conversation's address.
    const detail = typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'no answer';
    return { outcome: 'retry', retryAfterMs: null, detail };
  }
  const bodyCode = codeOf(response?.bodyAsText);
  const detail = bodyCode ? `${statusCode} ${bodyCode}` : String(statusCode);
  const asked = retryAfterMs(response?.headers.get('retry-after'), now);
  if (again.has(statusCode)) return { outcome: 'retry', retryAfterMs: asked, detail };
  if (statusCode === 403) return { outcome: 'recipient-disabled', detail };
  if (statusCode === 404) {
    return bodyCode.startsWith('ActivityNotFound')
      ? { outcome: 'message-gone' }
      : { outcome: 'recipient-disabled', detail };
  }
  // A status that the channel itself says to try again is no verdict on the message.
  return asked === null ? { outcome: 'failed', detail } : { outcome: 'retry', retryAfterMs: asked, detail };
};
