import {
  AuthenticationConstants,
  type ServiceClientCredentials,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { BotCredentials } from '../bot-credentials.ts';
import type { Clock } from '../clock.ts';
import { createTokens, type Tokens } from '../entra/create-tokens.ts';
import { entraAppOf } from '../entra/entra-app-of.ts';
import type { TokenError } from '../entra/token-error.ts';

const defaultResource = AuthenticationConstants.ToChannelFromBotOAuthScope;

/**
 * The SDK's credentials, with tokens of `bot/entra/`. Without an app id (local mode) requests carry no token and the SDK checks none.
 */
export class BotCredentialsFactory extends ServiceClientCredentialsFactory {
  readonly #bot: BotCredentials;
  readonly #tokens: Tokens | null;

  constructor(bot: BotCredentials, tokens: Tokens | null) {
    super();
    this.#bot = bot;
    this.#tokens = tokens;
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return this.#tokens === null || appId === this.#bot.appId;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return this.#tokens === null;
  }

  /** The login address is that of the settings, whatever the SDK says. */
  override async createCredentials(appId: string, audience?: string): Promise<ServiceClientCredentials> {
    if (!(await this.isValidAppId(appId))) throw new Error('credentials asked for another app id');
    return {
      signRequest: async (request) => {
        const token = await this.#tokens?.(audience ?? defaultResource);
        if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
        return request;
      },
    };
  }

  /** The token with which the bot calls the connector, for what is fetched without the connector client; null in local mode. */
  async botToken(): Promise<string | null> {
    return (await this.#tokens?.(this.#bot.ToChannelFromBotOAuthScope ?? defaultResource)) ?? null;
  }
}

export const createCredentialsFactory = (
  bot: BotCredentials,
  parts: { readonly clock: Clock; readonly onFailure: (error: TokenError) => void },
): BotCredentialsFactory =>
  new BotCredentialsFactory(bot, bot.appId === '' ? null : createTokens(entraAppOf(bot), parts));
