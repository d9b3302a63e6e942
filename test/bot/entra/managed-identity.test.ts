import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePorts } from '../../support/free-ports.ts';

const script = fileURLToPath(new URL('../../support/entra/ask-for-token.ts', import.meta.url));
const clientId = '11111111-2222-4333-8444-555555555555';
const resource = 'https://api.botframework.com';
const header = 'what the host gives its apps';

/** In a process of its own: MSAL chooses the kind of host once, by the environment. */
const ask = async (environment: Readonly<Record<string, string>>, appId = clientId): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, appId, resource], { env: environment });
  return JSON.parse(stdout);
};

describe("A managed identity's token", function () {
  this.timeout(30_000);
  const asked: string[] = [];
  /** As App Service has it. */
  const server = createServer((req, res) => {
    const { searchParams } = new URL(req.url ?? '/', 'http://host');
    asked.push(req.url ?? '');
    const isOurs = req.headers['x-identity-header'] === header && searchParams.get('client_id') === clientId;
    res.writeHead(isOurs ? 200 : 400, { 'content-type': 'application/json' });
    res.end(
      JSON.stringify(
        isOurs
          ? {
              access_token: `token for ${searchParams.get('resource')}`,
              expires_on: String(Math.floor(Date.now() / 1_000) + 86_400),
              resource: searchParams.get('resource'),
              token_type: 'Bearer',
              client_id: clientId,
            }
          : { statusCode: 400, message: 'No Managed Identity found for specified ClientId/ResourceId/PrincipalId.' },
      ),
    );
  });
  let host: Readonly<Record<string, string>>;

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    host = { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`, IDENTITY_HEADER: header };
  });
  beforeEach(() => void asked.splice(0));
  after(() => server.close());

  it("comes from the host, by the bot's app id, once for all who wait", async () => {
    assert.deepEqual(await ask(host), { tokens: [1, 2].map(() => `token for ${resource}`) });
    assert.equal(asked.length, 1);
  });

  it('is refused where the host has another identity or none', async () => {
    assert.deepEqual(await ask(host, '99999999-2222-4333-8444-555555555555'), {
      message:
        'no token for the managed identity (400): this host has none with the app id. Assign the identity to the host',
      transient: false,
    });
    assert.equal(asked.length, 1);
  });

  it('is not had where there is no endpoint', async () => {
    const [port] = await freePorts(1);
    assert.deepEqual(await ask({ AZURE_POD_IDENTITY_AUTHORITY_HOST: `http://127.0.0.1:${port}` }), {
      message: "no endpoint of a managed identity answers (ECONNREFUSED). There is one on Azure's hosts only",
      transient: true,
    });
  });
});
