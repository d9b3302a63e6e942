import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createSigningKeys, KeyOutageError, type SigningKeys } from '../../../bot/teams/signing-keys.ts';
import { answerWith } from '../../support/answer-with.ts';
import { publicKeys } from '../../support/teams/channel-keys.ts';

const hour = 3_600_000;

describe("the channel's signing keys", () => {
  let server: Server;
  let asked: number;
  let answer: 'keys' | 'none' | 500 | 'nonsense';
  let published: readonly object[];
  let now: Temporal.Instant;
  let keys: SigningKeys;

  const pass = (milliseconds: number): void => {
    now = now.add({ milliseconds });
  };

  beforeEach(async () => {
    asked = 0;
    answer = 'keys';
    published = publicKeys.keys;
    now = Temporal.Instant.from('2026-03-02T09:00:00Z');
    server = createServer((request, response) => {
      if (request.url === '/openid') asked += 1;
      if (answer === 'none') return;
      if (answer === 500) return answerWith(response, 500);
      if (answer === 'nonsense') return answerWith(response, 200, {}, '<html>');
      const url = `http://${request.headers.host}`;
      const body = request.url === '/openid' ? { jwks_uri: `${url}/keys` } : { keys: published };
      answerWith(response, 200, {}, JSON.stringify(body));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    const url = `http://127.0.0.1:${address.port}/openid`;
    keys = createSigningKeys({ url, clock: { now: () => now }, timeout: 200 });
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('are fetched once for all who ask at the same time, and again after a day', async () => {
    const [first] = await Promise.all([1, 2, 3].map(() => keys('channel-key')));
    assert.match(first?.key ?? '', /BEGIN PUBLIC KEY/);
    assert.deepEqual(first?.endorsements, ['msteams']);
    pass(24 * hour - 1);
    await keys('channel-key');
    assert.equal(asked, 1);
    pass(1);
    await keys('channel-key');
    assert.equal(asked, 2);
  });

  it('are looked for an unknown one once an hour', async () => {
    await keys('channel-key');
    published = [{ ...publicKeys.keys[0], kid: 'new-key' }];
    assert.equal(await keys('new-key'), null);
    pass(hour);
    assert.ok(await keys('new-key'));
    assert.equal(await keys('channel-key'), null);
    assert.equal(asked, 2);
  });

  for (const kind of ['none', 500, 'nonsense'] as const)
    it(`do not keep anybody waiting when what comes is: ${kind}`, async () => {
      answer = kind;
      await assert.rejects(keys('channel-key'), KeyOutageError);
      answer = 'keys';
      assert.ok(await keys('channel-key'));
    });

  it('go on while they cannot be fetched, asked for no more than once a minute', async () => {
    await keys('channel-key');
    answer = 'none';
    pass(25 * hour);
    for (let times = 0; times < 5; times += 1) assert.ok(await keys('channel-key'));
    assert.equal(asked, 2);
    pass(60_000);
    answer = 'keys';
    assert.ok(await keys('channel-key'));
    assert.equal(asked, 3);
  });

  it('are no reason to refuse one that is not among them while they cannot be fetched', async () => {
    await keys('channel-key');
    answer = 500;
    pass(2 * hour);
    await assert.rejects(keys('new-key'), KeyOutageError);
  });

  it('that are not RSA are left out', async () => {
    published = [{ kid: 'curve', kty: 'EC', crv: 'P-256' }, ...publicKeys.keys];
    assert.equal(await keys('curve'), null);
    assert.ok(await keys('channel-key'));
  });
});
