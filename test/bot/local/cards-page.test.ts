import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { HttpServer } from '../../../bot/http/create-http-server.ts';
import { serveCards } from '../../support/serve-cards.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

describe('The cards of local mode', () => {
  let folder: TemporaryFolder;
  let server: HttpServer;
  let port: number;

  before(async () => {
    folder = await temporaryFolder();
    server = serveCards(join(folder.path, 'cards'));
    ({ port } = await server.listen());
  });

  after(async () => {
    await server.close();
    await folder.remove();
  });

  /** The path goes out as it is: `fetch` would take the dots away. */
  const get = async (path: string, host = 'localhost') => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host }, agent: false }).end();
    const [response]: IncomingMessage[] = await once(asked, 'response');
    assert.ok(response);
    return { status: response.statusCode, headers: response.headers, body: await text(response) };
  };

  it('are a sentence that says how to get them while none are written', async () => {
    const { status, body } = await get('/local/cards');
    assert.equal(status, 404);
    assert.match(body, /[Rr]un “npm run cards”/);
  });

  describe('when they are written', () => {
    before(async () => {
      const files = {
        'cards/index.html': '<h1>Cards</h1>',
        'cards/gallery.js': 'draw()',
        'cards/filing/form-step-card/1.data.json': '{}',
        'cards/.env': 'secret',
        'cards/notes.txt': 'secret',
        'secret.json': 'secret',
      };
      for (const [file, content] of Object.entries(files)) {
        await mkdir(join(folder.path, file, '..'), { recursive: true });
        await writeFile(join(folder.path, file), content);
      }
    });

    it('begin at their own index, which their links are relative to', async () => {
      const { status, headers } = await get('/local/cards');
      assert.equal(status, 303);
      assert.equal(headers.location, '/local/cards/index.html');
    });

    it('are served as what they are', async () => {
      for (const [path, mediaType, content] of [
        ['index.html', /^text\/html/, '<h1>Cards</h1>'],
        ['gallery.js', /^text\/javascript/, 'draw()'],
        ['filing/form-step-card/1.data.json', /^application\/json/, '{}'],
      ] as const) {
        const { status, headers, body } = await get(`/local/cards/${path}`);
        assert.equal(status, 200, path);
        assert.match(headers['content-type'] ?? '', mediaType);
        assert.equal(body, content);
      }
    });

    it('may run scripts of this machine only', async () => {
      const { headers } = await get('/local/cards/index.html');
      const policy = `${headers['content-security-policy']}`;
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
      assert.doesNotMatch(policy, /unsafe|\*/);
    });

    for (const path of [
      '../secret.json',
      'filing/../../secret.json',
      '..%2fsecret.json',
      '%2e%2e/secret.json',
      '%2e%2e%2fsecret.json',
      '..%5csecret.json',
      '.%2e/secret.json',
      '%252e%252e%252fsecret.json',
      './/../secret.json',
      '/etc/hosts.json',
      '%2fetc/hosts.json',
      'secret.json%00.html',
      '.env',
      'notes.txt',
      'filing',
      '',
      'nothing.html',
    ])
      it(`hold nothing by the path ${path || '(none)'}`, async () => {
        const { status, body } = await get(`/local/cards/${path}`);
        assert.ok(status === 404 || status === 400, `${status}`);
        assert.doesNotMatch(body, /secret(?!\.json)/);
      });

    it('are shown under no foreign name', async () => {
      assert.equal((await get('/local/cards/index.html', 'evil.example')).status, 403);
    });
  });
});
