import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'restify';
import type { Log } from '../log.ts';
import type { Page, PageRequest } from '../pages/page.ts';
import { type HttpAnswer, respond } from './respond.ts';

const headersOf = (req: Request): PageRequest['headers'] =>
  Object.fromEntries(
    Object.entries(req.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );

const paramsOf = (req: Request): PageRequest['params'] =>
  Object.fromEntries(Object.entries(req.params ?? {}).map(([name, value]) => [name, String(value)]));

const queryOf = (req: Request): URLSearchParams => new URLSearchParams(req.url?.split('?')[1] ?? '');

const failurePage = (correlationId: string): HttpAnswer => ({
  status: 500,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Something went wrong</title>
<h1>Something went wrong</h1>
<p>Please try again. If it happens again, give your administrator this number: <code>${correlationId}</code></p>
`,
});

/** Draws the page of that name (`GET /path`); what it throws is logged and shown as a number, never as text. HEAD is answered as GET without its body. */
export const createPageRoute =
  (name: string, page: Page, log: Log) =>
  async (req: Request, res: Response): Promise<void> => {
    try {
      const method = name.startsWith('POST ') ? 'POST' : 'GET';
      const request: PageRequest = {
        method,
        params: paramsOf(req),
        query: queryOf(req),
        headers: headersOf(req),
        ...(req.socket.remoteAddress === undefined ? {} : { address: req.socket.remoteAddress }),
        body: req,
      };
      await respond(req, res, await page(request));
    } catch (error) {
      // The visitor closed the connection: nobody is left to be told.
      if (req.socket.destroyed || res.closed) return;
      const correlationId = randomUUID();
      log.error({ correlationId, error, page: name }, 'a page failed');
      if (res.headersSent) res.destroy();
      else await respond(req, res, failurePage(correlationId));
    }
  };
