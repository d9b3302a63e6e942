/**
 * Who the bot is. The capitalised settings keep the SDK's names; they point at another cloud or at a test channel, and each
 * left out has the public cloud's value.
 */
export type BotCredentials = {
  /** Empty only in local mode: no tokens are asked for and none are checked. */
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';
  readonly tenantId?: string;
  readonly password?: string;
  /** PEM with the certificate and its private key: what the file says, not where it is. */
  readonly certificate?: string;
  readonly BotOpenIdMetadata?: string;
  readonly ToChannelFromBotLoginUrl?: string;
  readonly ToChannelFromBotOAuthScope?: string;
  readonly ToBotFromChannelTokenIssuer?: string;
  readonly OAuthUrl?: string;
};
