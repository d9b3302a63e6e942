import type { Request } from 'restify';

export type JsonBody =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly status: 400 | 408 | 413 | 415 };

const failed = (status: 400 | 408 | 413 | 415): JsonBody => ({ ok: false, status });

/** The bytes of a body, or why they are not had. Counted while they come, whatever Content-Length says. */
const readBytes = (req: Request, limit: number, timeout: number): Promise<Buffer | 400 | 408 | 413> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (result: Buffer | 400 | 408 | 413) => {
      clearTimeout(timer);
      req.off('data', onData);
      resolve(result);
    };
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        req.pause();
        finish(413);
      } else chunks.push(chunk);
    };
    const timer = setTimeout(() => finish(408), timeout);
    req.on('data', onData);
    req.once('end', () => finish(Buffer.concat(chunks)));
    req.once('error', () => finish(400));
    req.once('close', () => finish(400));
  });

/**
 * Reads a JSON object. restify's own reader leaves uploads in the temp folder and unpacks gzip past its limit, so nothing
 * compressed is taken. `limit` in bytes, `timeout` in milliseconds.
 */
export const readJsonObject = async (req: Request, limit: number, timeout: number): Promise<JsonBody> => {
  const encoding = req.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') return failed(415);
  if (Number(req.headers['content-length'] ?? 0) > limit) return failed(413);
  const bytes = await readBytes(req, limit, timeout);
  if (typeof bytes === 'number') return failed(bytes);
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ok: true, value } : failed(400);
  } catch {
    return failed(400);
  }
};
