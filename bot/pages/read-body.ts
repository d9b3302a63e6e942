import type { PageRequest } from './page.ts';

/** Why a body is not had, as HTTP says it. */
export type BodyRefusal = 400 | 413 | 415;

/**
 * The bytes of a body that nobody packed. Counted while they come, whatever Content-Length says; `limit` in bytes. What is too
 * long is not read to its end.
 */
export const readBody = async (
  { headers, body }: Pick<PageRequest, 'headers' | 'body'>,
  limit: number,
): Promise<Uint8Array | BodyRefusal> => {
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') return 415;
  if (Number(headers['content-length'] ?? 0) > limit) return 413;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.byteLength;
      if (size > limit) return 413;
      chunks.push(chunk);
    }
  } catch {
    return 400;
  }
  return Buffer.concat(chunks);
};
