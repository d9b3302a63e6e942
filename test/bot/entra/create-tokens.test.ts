import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BotCredentials } from '../../../bot/bot-credentials.ts';
import { readCertificate } from '../../../bot/entra/certificate.ts';
import { createTokens, type Tokens } from '../../../bot/entra/create-tokens.ts';
import { entraAppOf } from '../../../bot/entra/entra-app-of.ts';
import { TokenError } from '../../../bot/entra/token-error.ts';
import {
  entraError,
  type LoginAnswer,
  type LoginService,
  startLoginService,
} from '../../support/entra/login-service.ts';

const clientId = '11111111-2222-4333-8444-555555555555';
const tenantId = 'aaaaaaaa-0000-4000-8000-00000000000a';
const secret = 'a secret of the test channel';
const resource = 'https://api.botframework.com';
const pem = readFileSync(new URL('../../support/entra/bot-certificate.pem', import.meta.url), 'utf8');
const certificate = new X509Certificate(readCertificate(pem).x5c).toString();

/** Seconds by which the bot's clock is ahead. */
let ahead = 0;

const tokensOf = (bot: Partial<BotCredentials>): Tokens =>
  createTokens(entraAppOf({ appId: clientId, appType: 'SingleTenant', tenantId, ...bot }), {
    clock: { now: () => Temporal.Now.instant().add({ seconds: ahead }) },
    onFailure: () => {},
  });

const failureOf = async (asking: Promise<string>): Promise<TokenError> => {
  const error = await asking.then(
    () => assert.fail('a token was given'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof TokenError, String(error));
  return error;
};

describe('Tokens of an app in a cloud of its own', () => {
  let login: LoginService;
  const withSecret = (bot: Partial<BotCredentials> = {}): Tokens =>
    tokensOf({ password: secret, ToChannelFromBotLoginUrl: login.url, ...bot });

  beforeEach(async () => {
    ahead = 0;
    login = await startLoginService({ clientId, tenantId, secret, certificate });
  });
  afterEach(() => login.close());

  it('are asked for once however many wait, and kept', async () => {
    const tokens = withSecret();
    const release = login.hold();
    const waiting = Array.from({ length: 10 }, () => tokens(resource));
    release();
    assert.deepEqual(new Set(await Promise.all(waiting)), new Set(login.tokens()));
    assert.equal(await tokens(`${resource}/.default`), login.tokens()[0]);
    assert.equal(login.asks(), 1);
  });

  for (const [when, lifetime, seconds] of [
    ['from when the service says', { expires_in: 3600, refresh_in: 1200 }, 1200],
    ['from five minutes before their end', { expires_in: 3600 }, 3300],
    ['from halfway when they are short', { expires_in: 480 }, 240],
  ] as const)
    it(`are renewed in the background ${when}`, async () => {
      login.lifetime(lifetime);
      const tokens = withSecret();
      const first = await tokens(resource);
      ahead = seconds - 5;
      assert.equal(await tokens(resource), first);
      assert.equal(login.asks(), 1);
      ahead = seconds + 5;
      const release = login.hold();
      assert.equal(await tokens(resource), first, 'nobody waits');
      release();
      while ((await tokens(resource)) === first) await new Promise(setImmediate);
      assert.deepEqual([login.asks(), await tokens(resource)], [2, login.tokens()[1]]);
    });

  it('come for a certificate, proved by PS256 with its thumbprint and chain', async () => {
    const tokens = tokensOf({ certificate: pem, ToChannelFromBotLoginUrl: login.url });
    assert.equal(await tokens(resource), login.tokens()[0]);
  });

  it('come from an address that names the tenant', async () => {
    await withSecret({ ToChannelFromBotLoginUrl: `${login.url}/${tenantId}` })(resource);
    assert.deepEqual(login.asked(), [
      `/${tenantId}/v2.0/.well-known/openid-configuration`,
      `/${tenantId}/oauth2/v2.0/token`,
    ]);
  });

  it('are refused a wrong secret', async () => {
    const error = await failureOf(withSecret({ password: 'wrong' })(resource));
    assert.match(error.message, /AADSTS7000215\): the client secret is wrong/);
    assert.equal(error.transient, false);
  });

  it('are refused an unknown app, an unknown tenant and an unregistered certificate', async () => {
    const appId = '99999999-2222-4333-8444-555555555555';
    assert.match((await failureOf(withSecret({ appId })(resource))).message, /AADSTS700016\): the tenant has no app/);
    const unknown = await failureOf(withSecret({ tenantId: appId })(resource));
    assert.match(unknown.message, /AADSTS90002\): there is no such tenant/);
    assert.equal(unknown.transient, false);
    const elsewhere = tokensOf({ appId, certificate: pem, ToChannelFromBotLoginUrl: login.url });
    assert.match((await failureOf(elsewhere(resource))).message, /AADSTS700016/);
    const other = await startLoginService({ clientId, tenantId });
    const unregistered = tokensOf({ certificate: pem, ToChannelFromBotLoginUrl: other.url });
    assert.match(
      (await failureOf(unregistered(resource))).message,
      /AADSTS700027\): the certificate is not registered/,
    );
    await other.close();
  });

  const refusals: readonly (readonly [what: string, answer: LoginAnswer, says: RegExp, transient: boolean])[] = [
    ['an expired secret', entraError(7000222), /AADSTS7000222\): the client secret has expired/, false],
    ['an app without consent', entraError(65001, 'invalid_grant', 400), /AADSTS65001\): .*consent/, false],
    ['an app without an assignment', entraError(501051, 'invalid_grant', 400), /AADSTS501051\): .*assign/, false],
    ['a disabled app', entraError(7000112, 'unauthorized_client', 400), /AADSTS7000112\): the app is disabled/, false],
    ['something unheard of', entraError(123456, 'invalid_grant', 400), /AADSTS123456\): it refuses the app/, false],
    ['a word without a number', { status: 400, body: { error: 'invalid_grant' } }, /\(invalid_grant\)/, false],
    ['an overloaded service', entraError(90033, 'temporarily_unavailable', 400), /out of order \(400\)/, true],
    ['a broken service', { status: 503, body: '<html>busy</html>' }, /out of order \(503\)/, true],
    ['an answer without a token', { status: 200, body: {} }, /without a token/, true],
    ['a page in place of an answer', { status: 200, body: '<html>hello</html>' }, /without a token/, true],
    ['a page that refuses', { status: 403, body: '<html></html>' }, /\(403\): it refuses/, false],
  ];
  for (const [what, answer, says, transient] of refusals)
    it(`are told apart: ${what}`, async () => {
      login.answerWith(answer);
      const error = await failureOf(withSecret()(resource));
      assert.match(error.message, says);
      assert.equal(error.transient, transient);
      assert.doesNotMatch(error.message, /alice|Trace|secret of the test/);
      assert.equal(login.asks(), 1, 'one request, repeated by nobody');
    });

  it('are asked for again when a throttling service allows it', async () => {
    login.answerWith({ ...entraError(90055, 'invalid_request', 429), headers: { 'retry-after': '17' } });
    const tokens = withSecret();
    const error = await failureOf(tokens(resource));
    assert.match(error.message, /throttles requests for tokens \(429\)/);
    assert.deepEqual([error.transient, error.retryAfterMs], [true, 17_000]);
    login.answerWith(null);
    await failureOf(tokens(resource));
    assert.equal(login.asks(), 1);
    assert.equal(typeof (await withSecret()(resource)), 'string');
  });

  it('are not had from a service out of reach, and asked for again at once', async () => {
    const tokens = withSecret();
    await login.close();
    for (const _ of [1, 2]) {
      const error = await failureOf(tokens(resource));
      assert.match(error.message, /cannot be reached \(ECONNREFUSED\)/);
      assert.equal(error.transient, true);
    }
  });

  it('are not taken to where a redirect leads', async () => {
    const elsewhere = await startLoginService({ clientId, tenantId, secret });
    login.answerWith({
      status: 307,
      headers: { location: `${elsewhere.url}/${tenantId}/oauth2/v2.0/token` },
      body: {},
    });
    assert.equal((await failureOf(withSecret()(resource))).transient, true);
    assert.deepEqual(elsewhere.asked(), []);
    await elsewhere.close();
  });

  it('need a service whose certificate is trusted', async () => {
    const { port } = new URL(login.url);
    const error = await failureOf(withSecret({ ToChannelFromBotLoginUrl: `https://127.0.0.2:${port}` })(resource));
    assert.match(error.message, /cannot be reached \(\w+\)/);
    assert.deepEqual(login.asked(), []);
  });
});
