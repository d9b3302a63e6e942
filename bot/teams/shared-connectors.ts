import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { type ConnectorClient, ConnectorFactory } from 'botframework-connector';
import { LRUCache } from 'lru-cache';

type Request = { readonly url: string; agent?: HttpAgent };
type Policy = {
  readonly name: string;
  readonly sendRequest: <R>(request: Request, next: (request: Request) => R) => R;
};
type Pipeline = {
  readonly removePolicy: (policy: { readonly name: string }) => unknown;
  readonly addPolicy: (policy: Policy) => unknown;
};

const isPipeline = (value: unknown): value is Pipeline =>
  typeof value === 'object' &&
  value !== null &&
  ['removePolicy', 'addPolicy'].every((name) => typeof Reflect.get(value, name) === 'function');

/** Connections that are kept for later. Messages leave in bursts, as many at once as Teams allows for all tenants together. */
const keptConnections = 1_024;
const secure = new HttpsAgent({ keepAlive: true, maxFreeSockets: keptConnections });
const plain = new HttpAgent({ keepAlive: true, maxFreeSockets: keptConnections });

/** The client's own agent closes all but 256 after each burst, to open them again for the next. */
const keptConnectionsPolicy: Policy = {
  name: 'keptConnectionsPolicy',
  sendRequest: (request, next) => {
    // Where there is a proxy its agent is set already.
    request.agent ??= request.url.startsWith('https:') ? secure : plain;
    return next(request);
  },
};

/**
 * The client repeats POSTs by itself, so that one message may be posted twice, and follows redirects with the bot's token.
 * Both are policies of a pipeline that the SDK keeps private; `noRetryPolicy` and `retryOptions` are ignored.
 * Measured on 4.23.3, which is why the version is pinned and a test counts requests.
 */
const oneRequestOnly = (client: ConnectorClient): ConnectorClient => {
  const inner: unknown = Reflect.get(client, 'client');
  const pipeline: unknown = typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'pipeline') : undefined;
  if (!isPipeline(pipeline)) throw new Error('this version of botframework-connector hides its pipeline elsewhere');
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy(keptConnectionsPolicy);
  return client;
};

/** Service URLs are few; more than this many are somebody playing. */
const most = 50;

/** One connector client per service URL, for turns and for what the bot sends by itself; the SDK makes one for each turn. */
export class SharedConnectors extends ConnectorFactory {
  readonly #sdk: ConnectorFactory;
  readonly #clients = new LRUCache<string, Promise<ConnectorClient>>({ max: most });

  constructor(sdk: ConnectorFactory) {
    super();
    this.#sdk = sdk;
  }

  override create(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#clients.get(serviceUrl);
    if (known) return known;
    const created = this.#sdk.create(serviceUrl).then(oneRequestOnly);
    created.catch(() => this.#clients.delete(serviceUrl));
    this.#clients.set(serviceUrl, created);
    return created;
  }
}
