import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { provesApp } from './client-assertion.ts';
import { loginCertificatePath, trustLoginService } from './trust-login-service.ts';

/** An app as it is registered in its tenant; `certificate` is PEM, without its key. */
export type RegisteredApp = {
  readonly clientId: string;
  readonly tenantId: string;
  readonly secret?: string;
  readonly certificate?: string;
};

export type LoginAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** The sign-in service of a cloud of the tests' own, by https. */
export type LoginService = {
  /** Without a path: `https://127.0.0.1:<port>`. */
  readonly url: string;
  /** Tokens that were given out, oldest first. */
  readonly tokens: () => readonly string[];
  /** Paths that were asked for, oldest first. */
  readonly asked: () => readonly string[];
  /** Requests for a token, whatever was answered. */
  readonly asks: () => number;
  /** In place of a token from now on; null = tokens again. */
  readonly answerWith: (answer: LoginAnswer | null) => void;
  /** Seconds of the tokens from now on. */
  readonly lifetime: (seconds: { readonly expires_in: number; readonly refresh_in?: number }) => void;
  /** Requests for a token wait. @returns what lets them go on. */
  readonly hold: () => () => void;
  readonly close: () => Promise<void>;
};

/** An error as Entra words it. */
export const entraError = (code: number, error = 'invalid_client', status = 401): LoginAnswer => ({
  status,
  body: {
    error,
    error_description: `AADSTS${code}: Something about alice@contoso.example. Trace ID: 0 Timestamp: 2026-03-02`,
    error_codes: [code],
    timestamp: '2026-03-02 09:00:00Z',
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
  },
});

const unknownTenant = entraError(90002, 'invalid_tenant', 400);

export const startLoginService = async (app: RegisteredApp): Promise<LoginService> => {
  trustLoginService();
  const tokens: string[] = [];
  const asked: string[] = [];
  let answer: LoginAnswer | null = null;
  let lifetime: object = { expires_in: 3600 };
  let held: Promise<void> = Promise.resolve();

  const configuration = (): LoginAnswer => ({
    status: 200,
    body: {
      issuer: `${url}/${app.tenantId}/v2.0`,
      authorization_endpoint: `${url}/${app.tenantId}/oauth2/v2.0/authorize`,
      token_endpoint: `${url}/${app.tenantId}/oauth2/v2.0/token`,
      end_session_endpoint: `${url}/${app.tenantId}/oauth2/v2.0/logout`,
      jwks_uri: `${url}/${app.tenantId}/discovery/v2.0/keys`,
    },
  });

  const refusalOf = async (form: URLSearchParams, endpoint: string): Promise<LoginAnswer | null> => {
    if (form.get('client_id') !== app.clientId) return entraError(700016, 'unauthorized_client', 400);
    if (form.get('grant_type') !== 'client_credentials') return entraError(70003, 'unsupported_grant_type', 400);
    if (form.get('scope') !== 'https://api.botframework.com/.default')
      return entraError(500011, 'invalid_resource', 400);
    const assertion = form.get('client_assertion');
    if (assertion === null) return form.get('client_secret') === app.secret ? null : entraError(7000215);
    const { clientId, certificate: registered = '' } = app;
    return (await provesApp(assertion, { clientId, registered }, endpoint)) ? null : entraError(700027);
  };

  const giveToken = async (body: string, endpoint: string): Promise<LoginAnswer> => {
    await held;
    const refusal = answer ?? (await refusalOf(new URLSearchParams(body), endpoint));
    if (refusal) return refusal;
    const token = randomUUID();
    tokens.push(token);
    return { status: 200, body: { token_type: 'Bearer', access_token: token, ...lifetime } };
  };

  const answerTo = async (path: string, body: string): Promise<LoginAnswer> => {
    const [, tenant, ...rest] = path.split('/');
    if (tenant !== app.tenantId) return unknownTenant;
    if (rest.join('/') === 'v2.0/.well-known/openid-configuration') return configuration();
    return rest.join('/') === 'oauth2/v2.0/token' ? giveToken(body, `${url}${path}`) : { status: 404, body: {} };
  };

  const key = readFileSync(new URL('login-key.pem', import.meta.url));
  const server = createServer({ key, cert: readFileSync(loginCertificatePath) }, async (req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'https://host');
    asked.push(pathname);
    const { status, headers, body } = await answerTo(pathname, await text(req));
    res.writeHead(status, { 'content-type': 'application/json', ...headers });
    res.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `https://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

  return {
    url,
    tokens: () => tokens,
    asked: () => asked,
    asks: () => asked.filter((path) => path.endsWith('/token')).length,
    answerWith: (given) => {
      answer = given;
    },
    lifetime: (seconds) => {
      lifetime = seconds;
    },
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
