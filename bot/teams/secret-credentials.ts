import { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Clock } from '../clock.ts';
import { createSecretToken } from './secret-token.ts';
import type { TokenCredentials } from './token-credentials.ts';

export type SecretParts = {
  readonly appId: string;
  readonly password: string;
  readonly tenantId: string | undefined;
  readonly clock: Clock;
};

/**
 * Client secret. The SDK's own class goes through MSAL, which insists on an https authority known to Microsoft's discovery and
 * keeps tokens for the whole process by app id; this one asks the configured login URL, whichever cloud or channel that is.
 */
export class SecretCredentialsFactory extends ServiceClientCredentialsFactory {
  readonly #parts: SecretParts;
  readonly #kept = new Map<string, TokenCredentials>();

  constructor(parts: SecretParts) {
    super();
    this.#parts = parts;
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.#parts.appId;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  override async createCredentials(
    appId: string,
    audience: string | undefined,
    loginUrl: string,
  ): Promise<TokenCredentials> {
    if (appId !== this.#parts.appId) throw new Error('credentials asked for another app id');
    const scope = audience ?? 'https://api.botframework.com';
    const key = `${loginUrl} ${scope}`;
    const kept = this.#kept.get(key) ?? this.#create(scope, loginUrl);
    this.#kept.set(key, kept);
    return kept;
  }

  #create(audience: string, loginUrl: string): TokenCredentials {
    const getToken = createSecretToken({ ...this.#parts, loginUrl, audience });
    return {
      getToken,
      signRequest: async (request) => {
        request.headers.set('authorization', `Bearer ${await getToken()}`);
        return request;
      },
    };
  }
}
