import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createFetchAttachment, type FetchAttachmentParts } from '../../../bot/poe/fetch-attachment.ts';
import { answerWith } from '../../support/answer-with.ts';

const content = Buffer.from('Statement of work');

type Channel = {
  readonly origin: string;
  readonly server: Server;
  readonly asked: { authorization: string | undefined }[];
};

describe('a file of a chat message', () => {
  const running: Channel[] = [];
  const serve = async (listener: RequestListener): Promise<Channel> => {
    const asked: Channel['asked'] = [];
    const server = createServer((request, response) => {
      asked.push({ authorization: request.headers.authorization });
      listener(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const channel = { origin: `http://127.0.0.1:${port}`, server, asked };
    running.push(channel);
    return channel;
  };
  afterEach(async () => {
    for (const { server } of running.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  const fetcher = (parts: Partial<FetchAttachmentParts> = {}) =>
    createFetchAttachment({ botToken: async () => 'secret', ...parts });
  /** The bytes, or why they did not come whole. */
  const fetchFrom = async (url: string, parts: Partial<FetchAttachmentParts> = {}, needsBotToken = false) => {
    const fetched = await fetcher(parts)({ url, needsBotToken });
    if ('problem' in fetched) return fetched;
    return buffer(fetched.content).then(
      (bytes) => ({ bytes }),
      () => ({ problem: 'download-failed' }),
    );
  };

  it("comes from the channel's own host as it is", async () => {
    const { origin } = await serve((_, response) => response.end(content));
    const fetched = await fetchFrom(`${origin}/work.txt`, { trustedOrigins: [origin] });
    assert.deepEqual(fetched, { bytes: content });
  });

  it('comes from any loopback address in local mode, and from none otherwise', async () => {
    const { origin, asked } = await serve((_, response) => response.end(content));
    assert.deepEqual(await fetchFrom(origin), { problem: 'download-failed' });
    assert.equal(asked.length, 0);
    assert.deepEqual(await fetchFrom(origin, { localMode: true }), { bytes: content });
    assert.deepEqual(await fetchFrom(origin.replace('127.0.0.1', 'localhost'), { localMode: true }), {
      bytes: content,
    });
  });

  describe('that lies where the bot must not go', () => {
    const refused: readonly (readonly [what: string, url: string, local?: boolean])[] = [
      ['plain http', 'http://contoso.sharepoint.com/work.txt'],
      ['another scheme', 'file:///etc/passwd'],
      ['no address at all', 'not a url'],
      ['a host that is not on the list', 'https://files.example/work.txt'],
      ['a host that only ends like one', 'https://evilsharepoint.com/work.txt'],
      ["somebody else's name under trafficmanager.net", 'https://evil.trafficmanager.net/work.txt'],
      ['another port', 'https://contoso.sharepoint.com:8443/work.txt'],
      ['an address with a password', 'https://me:pw@contoso.sharepoint.com/work.txt'],
      ['loopback', 'https://127.0.0.1/work.txt'],
      ['loopback in decimal', 'https://2130706433/work.txt'],
      ['the metadata service', 'http://169.254.169.254/latest/meta-data'],
      ['a private address in local mode', 'http://192.168.0.1/', true],
      ['a name that begins like loopback, in local mode', 'http://127.0.0.1.evil.example/', true],
    ];
    for (const [what, url, localMode = false] of refused) {
      it(`is not asked for: ${what}`, async () => {
        const resolve = async (): Promise<string[]> => assert.fail('nothing is looked up');
        assert.deepEqual(await fetchFrom(url, { resolve, localMode }), { problem: 'download-failed' });
      });
    }

    it("is not asked for when its host's address is not a public one", async () => {
      const hosts: string[] = [];
      const resolve = async (host: string): Promise<string[]> => {
        hosts.push(host);
        return ['127.0.0.1'];
      };
      const fetched = await fetchFrom('https://contoso.sharepoint.com/work.txt', { resolve });
      assert.deepEqual(fetched, { problem: 'download-failed' });
      assert.deepEqual(hosts, ['contoso.sharepoint.com']);
    });
  });

  it('is fetched from the very address that was looked up', async () => {
    const { origin } = await serve((_, response) => response.end(content));
    const port = new URL(origin).port;
    const hosts: string[] = [];
    const resolve = async (host: string): Promise<string[]> => {
      hosts.push(host);
      return ['127.0.0.1'];
    };
    const trusted = `http://channel.invalid:${port}`;
    assert.deepEqual(await fetchFrom(`${trusted}/x`, { resolve, trustedOrigins: [trusted] }), { bytes: content });
    assert.deepEqual(hosts, ['channel.invalid']);
  });

  describe('that is redirected', () => {
    it('is followed five times and no more', async () => {
      const { origin, asked } = await serve((request, response) => {
        const left = Number(request.url?.slice(1));
        if (left === 0) response.end(content);
        else answerWith(response, 302, { location: `/${left - 1}` });
      });
      assert.deepEqual(await fetchFrom(`${origin}/5`, { trustedOrigins: [origin] }), { bytes: content });
      asked.length = 0;
      assert.deepEqual(await fetchFrom(`${origin}/6`, { trustedOrigins: [origin] }), { problem: 'download-failed' });
      assert.equal(asked.length, 6);
    });

    it('is not followed to where it could not have been fetched at once', async () => {
      const inner = await serve((_, response) => response.end('secret'));
      for (const location of [
        `${inner.origin}/`,
        'file:///etc/passwd',
        'http://169.254.169.254/',
        '//files.example/',
      ]) {
        const outer = await serve((_, response) => answerWith(response, 302, { location }));
        const fetched = await fetchFrom(outer.origin, { trustedOrigins: [outer.origin] });
        assert.deepEqual(fetched, { problem: 'download-failed' }, location);
      }
      assert.equal(inner.asked.length, 0);
    });
  });

  describe("behind the bot's token", () => {
    it('gets the token at the channel and along its own redirects', async () => {
      const { origin, asked } = await serve((request, response) => {
        if (request.url === '/a') answerWith(response, 302, { location: '/b' });
        else response.end(content);
      });
      await fetchFrom(`${origin}/a`, { trustedOrigins: [origin] }, true);
      assert.deepEqual(asked, [{ authorization: 'Bearer secret' }, { authorization: 'Bearer secret' }]);
    });

    it('never takes the token along to another host', async () => {
      const other = await serve((_, response) => response.end(content));
      const first = await serve((_, response) => answerWith(response, 302, { location: other.origin }));
      const trustedOrigins = [first.origin, other.origin];
      assert.deepEqual(await fetchFrom(first.origin, { trustedOrigins }, true), { bytes: content });
      assert.deepEqual(other.asked, [{ authorization: undefined }]);
    });

    it("asks for no token where the host is not the connector's", async () => {
      const botToken = async (): Promise<string> => assert.fail('no token is asked for');
      const resolve = async (): Promise<string[]> => ['10.0.0.1'];
      for (const url of [
        'https://contoso.sharepoint.com/x',
        'https://eu-api.asm.skype.com/x',
        'https://files.example/x',
      ]) {
        assert.deepEqual(await fetchFrom(url, { botToken, resolve }, true), { problem: 'download-failed' });
      }
    });

    it('does without where its link is authorised already', async () => {
      const { origin, asked } = await serve((_, response) => response.end(content));
      await fetchFrom(origin, { trustedOrigins: [origin] }, false);
      assert.deepEqual(asked, [{ authorization: undefined }]);
    });
  });

  it('comes no further than it is read', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const { origin } = await serve((_, response) => {
      response.on('close', resolve);
      const pump = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(50_000)));
      };
      response.on('drain', pump);
      pump();
    });
    const fetched = await fetcher({ trustedOrigins: [origin] })({ url: origin, needsBotToken: false });
    assert.ok('content' in fetched);
    for await (const chunk of fetched.content) {
      assert.ok(chunk.byteLength > 0);
      break;
    }
    await closed;
  });

  describe('that does not come', () => {
    const failures: readonly (readonly [what: string, listener: RequestListener])[] = [
      ['is gone', (_, response) => answerWith(response, 404)],
      ['is forbidden', (_, response) => answerWith(response, 403, {}, '<html>')],
      [
        'breaks off',
        (_, response) => {
          response.writeHead(200, { 'content-length': '9' });
          response.write('x', () => response.destroy());
        },
      ],
      ['never begins', () => {}],
      ['never ends', (_, response) => void response.write('x')],
      ['comes packed', (_, response) => answerWith(response, 200, { 'content-encoding': 'gzip' }, 'x')],
      ['is redirected to nowhere', (_, response) => answerWith(response, 302)],
      ['is redirected to what is no address', (_, response) => answerWith(response, 302, { location: 'http://[' })],
    ];
    for (const [what, listener] of failures) {
      it(`is a failed download when it ${what}`, async () => {
        const { origin } = await serve(listener);
        const fetched = await fetchFrom(origin, { trustedOrigins: [origin], timeLimit: 150 });
        assert.deepEqual(fetched, { problem: 'download-failed' });
      });
    }

    it('is a failed download when there is no token to be had', async () => {
      const { origin } = await serve((_, response) => response.end(content));
      const botToken = async (): Promise<never> => {
        throw new Error('the token service is down');
      };
      assert.deepEqual(await fetchFrom(origin, { trustedOrigins: [origin], botToken }, true), {
        problem: 'download-failed',
      });
    });
  });
});
