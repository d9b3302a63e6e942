import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import sinon from 'sinon';
import { createHttpServer, type HttpParts, type HttpServer } from '../../../bot/http/create-http-server.ts';
import type { PageRequest } from '../../../bot/pages/page.ts';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

const serverWith = (parts: Partial<HttpParts> = {}): HttpServer =>
  createHttpServer({
    receive: async () => ({ status: 200 }),
    pages: {},
    ready: async () => {},
    log: quiet,
    host: '127.0.0.1',
    port: 0,
    ...parts,
  });

describe('the HTTP server', () => {
  const received: object[] = [];
  const asked: PageRequest[] = [];
  const logged: object[] = [];
  let storeIsUp = true;
  let server: HttpServer;
  let url: string;

  before(async () => {
    server = serverWith({
      receive: async ({ activity, authorization }) => {
        received.push({ activity, authorization });
        if (Reflect.get(activity, 'type') === 'broken') throw new Error('secret');
        return { status: 200, body: '{"fine":true}' };
      },
      ready: async () => {
        if (!storeIsUp) throw new Error('gone');
      },
      log: { ...quiet, error: (detail) => void logged.push(detail) },
      limits: { bodyTimeout: 200 },
      pages: {
        'GET /poe/:token': async (request) => {
          asked.push(request);
          return { status: 200, headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': 'x' }, body: '<p>' };
        },
        'POST /poe/:token': async (request) => {
          asked.push(request);
          const chunks: Buffer[] = [];
          for await (const chunk of request.body) chunks.push(chunk);
          return { status: 303, headers: { location: `/poe/${Buffer.concat(chunks)}` } };
        },
        'GET /stream': async () => ({ status: 200, body: Readable.from(['a', 'b']) }),
        'GET /broken': async () => {
          throw new Error('secret');
        },
        'POST /unread': async () => ({ status: 413, body: 'too much' }),
      },
    });
    ({ url } = await server.listen());
  });
  after(() => server.close());

  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/messages`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

  it('hands an activity on with its Authorization header and answers what comes of it', async () => {
    const response = await post('{"type":"message"}', { authorization: 'Bearer x' });
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { fine: true });
    assert.deepEqual(received.at(-1), { activity: { type: 'message' }, authorization: 'Bearer x' });
  });

  for (const body of ['', '{', 'null', '[]', '7', '"x"', 'type=message']) {
    it(`refuses ${JSON.stringify(body)} as an activity`, async () => {
      const before = received.length;
      assert.equal((await post(body)).status, 400);
      assert.equal(received.length, before);
    });
  }

  it('refuses an activity over 256 KB, said or found', async () => {
    const large = JSON.stringify({ type: 'message', text: 'x'.repeat(256 * 1024) });
    assert.equal((await post(large)).status, 413);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('POST /api/messages HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
    for (let times = 0; times < 5; times += 1) socket.write(`10000\r\n${'x'.repeat(65_536)}\r\n`);
    const [answer] = await once(socket, 'data');
    assert.match(String(answer), /^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  it('takes an activity of just under 256 KB', async () => {
    const text = 'x'.repeat(256 * 1024 - 30);
    assert.equal((await post(JSON.stringify({ type: 'message', text }))).status, 200);
  });

  it('refuses what is compressed', async () => {
    const body = new Uint8Array(gzipSync('{"type":"message"}'));
    assert.equal((await post(body, { 'content-encoding': 'gzip' })).status, 415);
  });

  it('gives up on a body that does not come', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{');
    const [answer] = await once(socket, 'data');
    assert.match(String(answer), /^HTTP\/1\.1 408 /);
    socket.destroy();
  });

  it('never answers an activity with a 5xx, nor with what went wrong', async () => {
    const response = await post('{"type":"broken"}');
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
    assert.equal(logged.length, 1);
  });

  it('refuses other methods and unknown paths', async () => {
    assert.equal((await fetch(`${url}/api/messages`)).status, 405);
    assert.equal((await fetch(`${url}/api/messages`, { method: 'PUT', body: '{}' })).status, 405);
    assert.equal((await fetch(`${url}/nothing`)).status, 404);
    assert.ok((await fetch(`${url}/poe/%E0%A4%A`)).status < 500);
  });

  it('tells whether it lives, and whether the store answers', async () => {
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    assert.equal((await fetch(`${url}/readyz`)).status, 200);
    storeIsUp = false;
    assert.equal((await fetch(`${url}/readyz`)).status, 503);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    storeIsUp = true;
  });

  it('gives a request that offers another protocol its ordinary answer', async () => {
    const body = '{"type":"message"}';
    for (const [request, answer] of [
      ['GET /healthz HTTP/1.1\r\n', /^HTTP\/1\.1 200 [\s\S]*alive/],
      [`POST /api/messages HTTP/1.1\r\ncontent-length: ${body.length}\r\n`, /^HTTP\/1\.1 200 [\s\S]*fine/],
    ] as const) {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      const upgrade =
        'connection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n';
      socket.write(`${request}host: x\r\n${upgrade}\r\n${request.startsWith('POST') ? body : ''}`);
      assert.match(String((await once(socket, 'data'))[0]), answer);
      socket.destroy();
    }
  });

  it('keeps connections longer than the load balancers before it', async () => {
    const { headers } = await fetch(`${url}/healthz`);
    const seconds = Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1]);
    assert.ok(seconds > 60, `${seconds} s`);
  });

  it('draws pages with their parameters, query and headers', async () => {
    const response = await fetch(`${url}/poe/a.b-c?lang=hu`, { headers: { 'X-Test': 'yes' } });
    assert.equal(await response.text(), '<p>');
    const request = asked.at(-1);
    assert.deepEqual(request?.params, { token: 'a.b-c' });
    assert.equal(request?.query.get('lang'), 'hu');
    assert.equal(request?.headers['x-test'], 'yes');
  });

  it('answers HEAD as GET without its body', async () => {
    for (const path of ['/poe/x', '/stream', '/healthz']) {
      const response = await fetch(url + path, { method: 'HEAD' });
      assert.equal(response.status, 200);
      assert.equal(await response.text(), '');
    }
    assert.equal(asked.at(-1)?.method, 'GET');
  });

  it('gives a page the body unread, and streams what it answers', async () => {
    const response = await fetch(`${url}/poe/x`, { method: 'POST', body: 'next', redirect: 'manual' });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '/poe/next');
    assert.equal(await (await fetch(`${url}/stream`)).text(), 'ab');
    assert.equal((await fetch(`${url}/unread`, { method: 'POST', body: 'x'.repeat(1000) })).status, 413);
  });

  it('says of a page that failed no more than a number', async () => {
    const response = await fetch(`${url}/broken`);
    const text = await response.text();
    assert.equal(response.status, 500);
    assert.doesNotMatch(text, /secret|Error/);
    const id = /<code>(.+)<\/code>/.exec(text)?.[1];
    assert.ok(id);
    assert.equal(Reflect.get(logged.at(-1) ?? {}, 'correlationId'), id);
  });

  it('sends its security headers everywhere, and tells nothing of itself', async () => {
    for (const path of ['/healthz', '/nothing', '/broken', '/poe/x', '/api/messages']) {
      const { headers } = await fetch(url + path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'same-origin');
      assert.equal(headers.get('x-frame-options'), 'DENY');
      const policy = headers.get('content-security-policy');
      if (path === '/poe/x') assert.equal(policy, 'x');
      else assert.match(policy ?? '', /frame-ancestors 'none'/);
      assert.equal(headers.get('server'), null);
    }
  });
});

describe('the HTTP server being closed', () => {
  it('lets a running request finish, and takes no other', async () => {
    let arrived = () => {};
    let finish = () => {};
    const running = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const server = serverWith({
      pages: {
        'GET /slow': async () => {
          arrived();
          await gate;
          return { status: 200, body: 'done' };
        },
      },
    });
    const { url } = await server.listen();
    await (await fetch(`${url}/healthz`)).text();
    const slow = fetch(`${url}/slow`);
    await running;
    const closed = server.close();
    await assert.rejects(fetch(`${url}/healthz`));
    finish();
    assert.equal(await (await slow).text(), 'done');
    await closed;
  });

  it('comes to its end whatever clients keep open, half-sent or unread', async () => {
    const ended: string[] = [];
    const arrived = { upload: Promise.withResolvers<void>(), download: Promise.withResolvers<void>() };
    const server = serverWith({
      pages: {
        'POST /poe/:token': async ({ body }) => {
          arrived.upload.resolve();
          await body.toArray().finally(() => ended.push('upload'));
          return { status: 200 };
        },
        'GET /download': async () => {
          const bytes = new Readable({ read: () => void bytes.push(Buffer.alloc(65_536)) });
          bytes.once('close', () => ended.push('download'));
          arrived.download.resolve();
          return { status: 200, body: bytes };
        },
      },
    });
    const { port } = await server.listen();
    const clients: Socket[] = [];
    for (const sent of [
      '',
      'GET /healthz HT',
      'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n',
      'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{',
      'POST /poe/x HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf',
      'GET /download HTTP/1.1\r\nhost: x\r\n\r\n',
    ]) {
      const socket = connect(port, '127.0.0.1').on('error', () => {});
      await once(socket, 'connect');
      if (sent !== '') socket.write(sent);
      if (!sent.includes('download')) socket.resume();
      clients.push(socket);
    }
    await Promise.all([arrived.upload.promise, arrived.download.promise]);
    const clock = sinon.useFakeTimers({
      toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'],
      shouldClearNativeTimers: true,
    });
    try {
      const closed = server.close();
      await clock.tickAsync(6_000);
      await closed;
    } finally {
      clock.restore();
      for (const socket of clients) socket.destroy();
    }
    assert.deepEqual(ended.sort(), ['download', 'upload']);
  });
});

describe('the HTTP server on a port that is taken', () => {
  it('says so', async () => {
    const first = serverWith();
    const { port } = await first.listen();
    await assert.rejects(serverWith({ port }).listen(), { code: 'EADDRINUSE' });
    await first.close();
  });
});
