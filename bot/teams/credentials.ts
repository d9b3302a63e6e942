import { createPrivateKey, X509Certificate } from 'node:crypto';
import {
  CertificateServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { BotCredentials } from '../bot-credentials.ts';
import type { Clock } from '../clock.ts';
import { NoCredentialsFactory } from './no-credentials.ts';
import { SecretCredentialsFactory } from './secret-credentials.ts';

export const createCredentialsFactory = (bot: BotCredentials, clock: Clock): ServiceClientCredentialsFactory => {
  if (bot.appId === '') return new NoCredentialsFactory();
  if (bot.appType === 'UserAssignedMSI') {
    return new ManagedIdentityServiceClientCredentialsFactory(bot.appId, new JwtTokenProviderFactory());
  }
  const tenantId = bot.appType === 'SingleTenant' ? bot.tenantId : undefined;
  if (bot.certificate) {
    const thumbprint = new X509Certificate(bot.certificate).fingerprint.replaceAll(':', '');
    const key = createPrivateKey(bot.certificate).export({ type: 'pkcs8', format: 'pem' }).toString();
    return new CertificateServiceClientCredentialsFactory(bot.appId, thumbprint, key, tenantId, bot.certificate);
  }
  if (!bot.password) throw new Error('the bot has an app id but neither password, certificate nor managed identity');
  return new SecretCredentialsFactory({ appId: bot.appId, password: bot.password, tenantId, clock });
};
