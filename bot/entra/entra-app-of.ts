import type { BotCredentials } from '../bot-credentials.ts';
import { authorityOf } from './authority.ts';
import type { EntraApp } from './create-tokens.ts';

/** The app of Entra that a bot is. */
export const entraAppOf = ({ appId, appType, tenantId, ...bot }: BotCredentials): EntraApp => {
  if (appType === 'UserAssignedMSI') return { clientId: appId, proof: 'managed-identity' };
  const authority = authorityOf(bot.ToChannelFromBotLoginUrl, appType === 'SingleTenant' ? tenantId : undefined);
  if (bot.certificate) return { clientId: appId, proof: 'certificate', certificate: bot.certificate, authority };
  if (bot.password) return { clientId: appId, proof: 'secret', secret: bot.password, authority };
  throw new Error('the bot has an app id but neither password, certificate nor managed identity');
};
