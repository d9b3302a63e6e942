import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { exampleTenantDirectory, exampleTenants } from '../../../bot/tenant-directory/example-tenants.ts';
import { openIdTenantDirectory } from '../../../bot/tenant-directory/openid-tenant-directory.ts';
import { isGuid } from '../../../claims/guid.ts';
import { answerWith } from '../../support/answer-with.ts';

const tenantId = '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1001';
const unreachable = { found: false, why: 'unreachable' };

describe('the tenant of a domain, asked of the sign-in service', () => {
  let server: Server;
  let answer: RequestListener;
  let asked: string[];
  let time: Temporal.Instant;

  beforeEach(async () => {
    asked = [];
    time = Temporal.Instant.from('2026-11-20T12:00:00Z');
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const directory = (options: { readonly timeoutMs?: number; readonly cacheSize?: number } = {}) => {
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    return openIdTenantDirectory({
      clock: { now: () => time },
      baseUrl: `http://127.0.0.1:${address.port}`,
      ...options,
    });
  };
  const answers =
    (status: number, body: unknown): RequestListener =>
    (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
  const found = (id = tenantId) => answers(200, { issuer: `https://login.microsoftonline.com/${id}/v2.0` });

  it('is the one in the issuer, in lower case', async () => {
    answer = found(tenantId.toUpperCase());
    assert.deepEqual(await directory().tenantOf('Contoso.com'), { found: true, tenantId });
    assert.deepEqual(asked, ['/contoso.com/v2.0/.well-known/openid-configuration']);
  });

  it('is nobody’s when the service knows of none', async () => {
    answer = answers(400, { error: 'invalid_tenant', error_description: 'AADSTS90002' });
    assert.deepEqual(await directory().tenantOf('nobody.example'), { found: false, why: 'no-such-tenant' });
  });

  for (const [name, listener] of [
    ['another refusal', answers(400, { error: 'invalid_request' })],
    ['an error', answers(503, 'busy')],
    ['no JSON', answers(200, '<html>')],
    ['no issuer', answers(200, {})],
    ['an issuer without a tenant', answers(200, { issuer: 'https://login.microsoftonline.com/common/v2.0' })],
    ['too much', answers(200, `"${'x'.repeat(70_000)}"`)],
    ['a redirect', (_request, response) => answerWith(response, 302, { location: '/elsewhere' })],
    ['a broken line', (request) => request.socket.destroy()],
  ] satisfies readonly (readonly [string, RequestListener])[])
    it(`counts as unreachable after ${name}`, async () => {
      answer = listener;
      assert.deepEqual(await directory().tenantOf('contoso.com'), unreachable);
    });

  it('counts as unreachable when the answer takes too long', async () => {
    answer = () => undefined;
    assert.deepEqual(await directory({ timeoutMs: 30 }).tenantOf('contoso.com'), unreachable);
  });

  it('is asked for again after an hour, and at once after an outage', async () => {
    const tenants = directory();
    answer = answers(503, 'busy');
    await tenants.tenantOf('contoso.com');
    answer = found();
    for (const minutes of [0, 59, 2]) {
      time = time.add({ minutes });
      assert.deepEqual(await tenants.tenantOf('contoso.com'), { found: true, tenantId });
    }
    assert.equal(asked.length, 3);
  });

  it('is forgotten when too many others came after it', async () => {
    const tenants = directory({ cacheSize: 2 });
    answer = found();
    for (const domain of ['a.example', 'b.example', 'c.example', 'c.example', 'a.example'])
      await tenants.tenantOf(domain);
    assert.equal(asked.length, 4);
  });

  it('keeps a domain inside the path', async () => {
    answer = found();
    await directory().tenantOf('../common?x=#');
    assert.deepEqual(asked, ['/..%2Fcommon%3Fx%3D%23/v2.0/.well-known/openid-configuration']);
  });
});

describe('the example customers', () => {
  it('have a tenant each', async () => {
    const ids = Object.values(exampleTenants);
    assert.ok(ids.every(isGuid));
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(await exampleTenantDirectory.tenantOf('Contoso.com'), { found: true, tenantId });
  });

  it('have no tenant where they are misspelt', async () => {
    for (const domain of ['contosso.com', 'Fabrikan.com', 'adventureworks.com'])
      assert.deepEqual(await exampleTenantDirectory.tenantOf(domain), { found: false, why: 'no-such-tenant' });
  });

  it('are all there are: any other domain is unreachable', async () => {
    for (const domain of ['example.com', 'constructor', ''])
      assert.deepEqual(await exampleTenantDirectory.tenantOf(domain), unreachable);
  });
});
