import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import type { Page, PageRequest, Pages } from '../../bot/pages/page.ts';
import { answerWith } from './answer-with.ts';

type Params = PageRequest['params'];

const paramsOf = (pattern: string, path: string): Params | null => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
};

const find = (pages: Pages, method: string, path: string): { page: Page; params: Params } | null => {
  for (const [name, page] of Object.entries(pages)) {
    const [wanted, pattern = ''] = name.split(' ');
    const params = wanted === method ? paramsOf(pattern, path) : null;
    if (params) return { page, params };
  }
  return null;
};

/** Serves pages on a free loopback port, without any framework. */
export const servePages = async (
  pages: Pages,
): Promise<{ readonly origin: string; readonly end: () => Promise<void> }> => {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method === 'POST' ? 'POST' : 'GET';
    const found = find(pages, method, url.pathname);
    if (!found) {
      answerWith(response, 404);
      return;
    }
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]),
    );
    const answer = await found.page({ method, params: found.params, query: url.searchParams, headers, body: request });
    response.writeHead(answer.status, { ...answer.headers, ...(request.complete ? {} : { connection: 'close' }) });
    if (answer.body instanceof Readable) answer.body.pipe(response);
    else response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
