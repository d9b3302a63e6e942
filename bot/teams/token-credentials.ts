import type { ServiceClientCredentials } from 'botframework-connector';

/** Credentials that also give their token away, for what is fetched from the connector without its client. */
export type TokenCredentials = ServiceClientCredentials & { readonly getToken: () => Promise<string | null> };

export const givesToken = (credentials: ServiceClientCredentials): credentials is TokenCredentials =>
  typeof Reflect.get(credentials, 'getToken') === 'function';
