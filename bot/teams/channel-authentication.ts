import type { Activity } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  BotFrameworkAuthentication,
  BotFrameworkAuthenticationFactory,
  type Claim,
  ClaimsIdentity,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import type { BotCredentials } from '../bot-credentials.ts';
import type { Clock } from '../clock.ts';
import { SharedConnectors } from './shared-connectors.ts';
import { createSigningKeys } from './signing-keys.ts';

/** Tokens of other issuers, which carry no `serviceurl`, pass the SDK as the Emulator's. */
const onlyFrom = (issuer: string) => async (claims: readonly Claim[]) => {
  const claimed = claims.find(({ type }) => type === AuthenticationConstants.IssuerClaim)?.value;
  if (claimed !== issuer) throw new Error('the token is of another issuer than the channel');
};

const metadataUrlOf = ({ BotOpenIdMetadata }: BotCredentials): string =>
  BotOpenIdMetadata ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

/** The SDK takes all of these settings or none, so what is not configured is filled in with the public cloud's values. */
const sdkAuthentication = (
  bot: BotCredentials,
  credentials: ServiceClientCredentialsFactory,
): BotFrameworkAuthentication => {
  const issuer = bot.ToBotFromChannelTokenIssuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer;
  return BotFrameworkAuthenticationFactory.create(
    '',
    true,
    bot.ToChannelFromBotLoginUrl ?? AuthenticationConstants.ToChannelFromBotLoginUrl,
    bot.ToChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
    issuer,
    bot.OAuthUrl ?? AuthenticationConstants.OAuthUrl,
    metadataUrlOf(bot),
    AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
    // The caller's id, which nobody here reads.
    '',
    credentials,
    { requiredEndorsements: [], validateClaims: onlyFrom(issuer) },
  );
};

/** The SDK looks keys up in one object for each address, wherever it checks a token. */
const useKeys = (url: string, clock: Clock): void => {
  const { openIdMetadata } = new JwtTokenExtractor({}, url, []);
  openIdMetadata.getKey = createSigningKeys({ url, clock });
};

/**
 * Bot Framework's authentication both ways: whose activities are taken, and how the connector is called. The SDK's own, but for
 * one channel's issuer only, and with clients that are shared, where it makes two for each turn.
 */
export class ChannelAuthentication extends BotFrameworkAuthentication {
  readonly connectors: SharedConnectors;
  readonly #sdk: BotFrameworkAuthentication;
  #userTokenClient: Promise<UserTokenClient> | null = null;

  constructor(bot: BotCredentials, credentials: ServiceClientCredentialsFactory, clock: Clock) {
    super();
    useKeys(metadataUrlOf(bot), clock);
    this.#sdk = sdkAuthentication(bot, credentials);
    const identity = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: bot.appId }]);
    this.connectors = new SharedConnectors(this.#sdk.createConnectorFactory(identity));
  }

  /** Rejects for whom the channel did not sign; where the bot has no app id (local mode) nobody is asked to sign. */
  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    const result = await this.#sdk.authenticateRequest(activity, authHeader);
    return { ...result, connectorFactory: this.connectors };
  }

  override authenticateStreamingRequest(): Promise<never> {
    return Promise.reject(new Error('Teams does not stream'));
  }

  override createConnectorFactory(): SharedConnectors {
    return this.connectors;
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokenClient ??= this.#sdk.createUserTokenClient(identity).catch((error: unknown) => {
      this.#userTokenClient = null;
      throw error;
    });
    return this.#userTokenClient;
  }
}
