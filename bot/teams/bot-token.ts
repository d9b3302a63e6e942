import { AuthenticationConstants, type ServiceClientCredentialsFactory } from 'botframework-connector';
import type { BotCredentials } from '../bot-credentials.ts';
import { givesToken } from './token-credentials.ts';

/** The token with which the bot calls the connector, for what is fetched without the connector client; null in local mode. */
export const createBotToken =
  (bot: BotCredentials, factory: ServiceClientCredentialsFactory): (() => Promise<string | null>) =>
  async () => {
    const credentials = await factory.createCredentials(
      bot.appId,
      bot.ToChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
      bot.ToChannelFromBotLoginUrl ?? AuthenticationConstants.ToChannelFromBotLoginUrl,
      true,
    );
    return givesToken(credentials) ? credentials.getToken() : null;
  };
