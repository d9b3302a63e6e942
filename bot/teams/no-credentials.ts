import { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { TokenCredentials } from './token-credentials.ts';

const withoutToken: TokenCredentials = {
  signRequest: async (request) => request,
  getToken: async () => null,
};

/** Local mode: requests carry no token, and the SDK checks none. */
export class NoCredentialsFactory extends ServiceClientCredentialsFactory {
  override async isValidAppId(): Promise<boolean> {
    return true;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return true;
  }

  override async createCredentials(): Promise<TokenCredentials> {
    return withoutToken;
  }
}
