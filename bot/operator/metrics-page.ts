import { createHash, timingSafeEqual } from 'node:crypto';
import { isLoopback } from '../loopback.ts';
import type { Page, PageRequest, PageResponse } from '../pages/page.ts';
import type { Metrics } from './metrics.ts';

/** Headers by which a proxy on this machine says that it asks for somebody else. */
const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'x-forwarded-host'] as const;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const mayRead = ({ headers, address }: PageRequest, token: string | null): boolean => {
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token !== null && given !== undefined) return timingSafeEqual(digest(given), digest(token));
  return isLoopback(address ?? '') && forwarded.every((name) => headers[name] === undefined);
};

const text = (status: number, body: string, contentType = 'text/plain; charset=utf-8'): PageResponse => ({
  status,
  headers: { 'content-type': contentType, ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}) },
  body,
});

/** `GET /metrics`: from this machine itself, or with `METRICS_TOKEN` as bearer token. */
export const metricsPage =
  (metrics: Pick<Metrics, 'read'>, token: string | null): Page =>
  async (request) => {
    if (!mayRead(request, token))
      return text(401, 'Ask from the machine that the bot runs on, or with METRICS_TOKEN as bearer token.\n');
    const { contentType, text: numbers } = await metrics.read();
    return text(200, numbers, contentType);
  };
