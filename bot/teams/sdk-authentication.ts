import {
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  BotFrameworkAuthenticationFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { BotCredentials } from '../bot-credentials.ts';

/** Issuer of the tokens that come with activities. */
export const tokenIssuerOf = (bot: BotCredentials): string =>
  bot.ToBotFromChannelTokenIssuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer;

/** The SDK takes all of these settings or none, so what is not configured is filled in with the public cloud's values. */
export const createSdkAuthentication = (
  bot: BotCredentials,
  credentials: ServiceClientCredentialsFactory,
): BotFrameworkAuthentication =>
  BotFrameworkAuthenticationFactory.create(
    '',
    true,
    bot.ToChannelFromBotLoginUrl ?? AuthenticationConstants.ToChannelFromBotLoginUrl,
    bot.ToChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
    tokenIssuerOf(bot),
    bot.OAuthUrl ?? AuthenticationConstants.OAuthUrl,
    bot.BotOpenIdMetadata ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
    AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
    // The caller's id, which nobody here reads.
    '',
    credentials,
    { requiredEndorsements: [] },
  );
