import type { Activity } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  BotFrameworkAuthentication,
  type ClaimsIdentity,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Connectors } from './connectors.ts';

export type TeamsAuthenticationParts = {
  readonly sdk: BotFrameworkAuthentication;
  readonly connectors: Connectors;
  /** Issuer that tokens must have; null where none are checked (local mode without an app id). */
  readonly issuer: string | null;
  readonly trustsServiceUrl: (serviceUrl: string) => boolean;
};

class KeptConnectors extends ConnectorFactory {
  readonly #connectors: Connectors;

  constructor(connectors: Connectors) {
    super();
    this.#connectors = connectors;
  }

  override create(serviceUrl: string) {
    return this.#connectors.clientFor(serviceUrl);
  }
}

const refuse = (why: string, status: 401 | 403): AuthenticationError => new AuthenticationError(why, status);

/**
 * The SDK's checks, and what they leave open: a token that can't be verified throws a plain error there (answered as 500), and
 * tokens of other issuers than the channel's, which carry no `serviceurl`, pass for the Emulator. Connector clients are kept
 * instead of being built for each turn.
 */
export class TeamsAuthentication extends BotFrameworkAuthentication {
  readonly #parts: TeamsAuthenticationParts;
  readonly #factory: ConnectorFactory;
  #userTokens: Promise<UserTokenClient> | null = null;

  constructor(parts: TeamsAuthenticationParts) {
    super();
    this.#parts = parts;
    this.#factory = new KeptConnectors(parts.connectors);
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    const { sdk, issuer, trustsServiceUrl } = this.#parts;
    const result = await sdk.authenticateRequest(activity, authHeader).catch((error: unknown) => {
      throw error instanceof AuthenticationError ? refuse(error.message, 401) : refuse(String(error), 401);
    });
    const issuedBy = result.claimsIdentity.getClaimValue(AuthenticationConstants.IssuerClaim);
    if (issuer !== null && issuedBy !== issuer) throw refuse('the token is not of the channel', 401);
    if (!trustsServiceUrl(activity.serviceUrl)) throw refuse('the service URL is not one of Teams', 403);
    return { ...result, connectorFactory: this.#factory };
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(refuse('streaming is not offered', 403));
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#factory;
  }

  /** The adapter wants one for each turn; this bot signs nobody in, and making one costs as much as the rest of the SDK. */
  override createUserTokenClient(claimsIdentity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= this.#parts.sdk.createUserTokenClient(claimsIdentity);
    return this.#userTokens;
  }
}
