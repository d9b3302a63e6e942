import { randomUUID } from 'node:crypto';
import type { Server as NodeServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Request, Response, Server } from 'restify';
import Router from 'restify/lib/router.js';
import RestifyServer from 'restify/lib/server.js';
import { z } from 'zod';
import type { Log } from '../log.ts';
import type { Pages } from '../pages/page.ts';
import { createMessagesRoute } from './messages-route.ts';
import { createPageRoute } from './page-route.ts';
import type { Receive } from './receive.ts';
import { respondText } from './respond.ts';

/** Milliseconds that requests under way may take, and those that were cut off then to tidy up: together well under ten seconds. */
const patience = { toFinish: 6_000, toTidyUp: 1_500 } as const;

const connectionsClosed = (server: NodeServer): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const last = setTimeout(() => server.closeAllConnections(), patience.toFinish);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(last);
      resolve();
    });
    server.closeIdleConnections();
  });

/**
 * Stops accepting, lets running requests finish, closes connections as they fall idle; what a client keeps open or half-sent is
 * cut off. Resolves once all connections are closed and `running` has settled, after 7.5 s at the latest.
 */
const closeGracefully = async (server: NodeServer, running: () => Promise<unknown>): Promise<void> => {
  await connectionsClosed(server);
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience.toTidyUp);
  });
  await Promise.race([running(), enough]);
  clearTimeout(timer);
};

/** What a request may take; each left out has its default. */
export type HttpLimits = {
  /** Bytes of an activity; 256 KB. */
  readonly maxActivityBytes?: number;
  /** Milliseconds for an activity's body; 10 s. */
  readonly bodyTimeout?: number;
  /** Milliseconds for a request's headers; 80 s, longer than a connection is kept. */
  readonly headersTimeout?: number;
  /** Milliseconds for a whole request, an upload included; 5 minutes. */
  readonly requestTimeout?: number;
};

export type HttpParts = {
  readonly receive: Receive;
  readonly pages: Pages;
  /** Resolves when the store answers; rejects otherwise. */
  readonly ready: () => Promise<void>;
  readonly log: Log;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly limits?: HttpLimits;
};

export type HttpServer = {
  /** Rejects when the port is taken. */
  readonly listen: () => Promise<{ readonly url: string; readonly port: number }>;
  /** Running requests finish; those that don't are cut off after a few seconds. */
  readonly close: () => Promise<void>;
};

/** Milliseconds; load balancers that keep theirs for 60 s would otherwise send into connections that are being closed. */
const keepAliveTimeout = 75_000;

/** restify's own goes to the standard output. */
const noLog = pino({ enabled: false });

/** Tokens in paths are long; the router's own limit of 100 characters would make 404s of them. */
const createServer = (): Server =>
  new RestifyServer({ name: '', log: noLog, router: new Router({ log: noLog, maxParamLength: 8_192 }) });

type Handler = (req: Request, res: Response) => Promise<void>;

const refused = z.object({ statusCode: z.number().min(400).max(499) });

/** Paths no route takes, methods a path does not take, URLs that can't be read: the caller's mistake, said in plain text. */
const answerRoutingErrors = (server: Server): void => {
  server.on('restifyError', (req: Request, res: Response, error: unknown, done: () => void) => {
    const parsed = refused.safeParse(error);
    const status = parsed.success ? parsed.data.statusCode : 400;
    const text = status === 404 ? 'not found' : status === 405 ? 'method not allowed' : 'not a request for this server';
    if (res.headersSent) return done();
    // restify would answer once more after this listener.
    Reflect.set(res, '_sent', true);
    respondText(req, res, status, text).then(done, done);
  });
};

const addressOf = (address: string | AddressInfo | null, host: string): { url: string; port: number } => {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, url: `http://${host.includes(':') ? `[${host}]` : host}:${port}` };
};

/** The bot's HTTP side on restify: Teams' messages, health, and the pages. */
export const createHttpServer = (parts: HttpParts): HttpServer => {
  const { receive, pages, ready, log, host, port, limits = {} } = parts;
  const server = createServer();
  const node = server.server;
  node.keepAliveTimeout = keepAliveTimeout;
  node.headersTimeout = limits.headersTimeout ?? keepAliveTimeout + 5_000;
  node.requestTimeout = limits.requestTimeout ?? 300_000;
  // restify listens and does nothing, which leaves the client waiting; without a listener Node answers as if nobody had asked.
  node.removeAllListeners('upgrade');
  const running = new Set<Promise<void>>();

  const route =
    (handler: Handler) =>
    (req: Request, res: Response, next: (stop: false) => void): void => {
      const handled = handler(req, res)
        .catch((error: unknown) => {
          log.error({ correlationId: randomUUID(), error }, 'a response broke off');
          res.destroy();
        })
        .finally(() => {
          running.delete(handled);
          next(false);
        });
      running.add(handled);
    };

  const { maxActivityBytes = 256 * 1024, bodyTimeout = 10_000 } = limits;
  server.post('/api/messages', route(createMessagesRoute({ receive, log, maxActivityBytes, bodyTimeout })));

  const getAndHead = (path: string, handler: Handler) => {
    server.get(path, route(handler));
    server.head(path, route(handler));
  };
  getAndHead('/healthz', (req, res) => respondText(req, res, 200, 'alive'));
  getAndHead('/readyz', async (req, res) => {
    const isReady = await ready().then(
      () => true,
      (error: unknown) => {
        log.warn({ correlationId: randomUUID(), error }, 'the store cannot be reached');
        return false;
      },
    );
    return respondText(req, res, isReady ? 200 : 503, isReady ? 'ready' : 'not ready');
  });
  for (const [name, page] of Object.entries(pages)) {
    const [method, path] = [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1)];
    if (method === 'POST') server.post(path, route(createPageRoute(name, page, log)));
    else getAndHead(path, createPageRoute(name, page, log));
  }
  answerRoutingErrors(server);

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        // restify passes the error on as its own event, which would end the process.
        server.once('error', reject);
        node.listen(port, host, () => {
          server.off('error', reject);
          resolve(addressOf(node.address(), host));
        });
      }),
    close: () => closeGracefully(node, () => Promise.allSettled(running)),
  };
};
