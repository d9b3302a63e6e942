import type { Activity } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  type BotFrameworkAuthentication,
} from 'botframework-connector';

export type Admission = { readonly admitted: true } | { readonly admitted: false; readonly status: 401 | 403 };

/** Whether an activity comes from Teams, by its Authorization header and its own words. Never rejects. */
export type Admit = (authorization: string, activity: Activity) => Promise<Admission>;

export type AdmissionParts = {
  /** Null where no tokens are checked (local mode without an app id). */
  readonly tokens: {
    readonly sdk: Pick<BotFrameworkAuthentication, 'authenticateRequest'>;
    /** Issuer that tokens must have. */
    readonly issuer: string;
  } | null;
  readonly trustsServiceUrl: (serviceUrl: string) => boolean;
};

const refused = (status: 401 | 403): Admission => ({ admitted: false, status });

const issuerOf = ({ claimsIdentity }: AuthenticateRequestResult): string | null =>
  claimsIdentity.getClaimValue(AuthenticationConstants.IssuerClaim);

/**
 * The SDK's checks, and what they leave open: a token that can't be verified throws a plain error there, and tokens of other
 * issuers than the channel's, which carry no `serviceurl`, pass for the Emulator. The SDK's adapter is left out: for each turn
 * it makes a connector client and a turn context, which this bot answers without, and it puts an error's message in a 500.
 */
export const createAdmission = ({ tokens, trustsServiceUrl }: AdmissionParts): Admit => {
  const isSigned = async (authorization: string, activity: Activity): Promise<boolean> => {
    if (tokens === null) return true;
    try {
      return issuerOf(await tokens.sdk.authenticateRequest(activity, authorization)) === tokens.issuer;
    } catch {
      return false;
    }
  };
  return async (authorization, activity) => {
    if (!(await isSigned(authorization, activity))) return refused(401);
    return trustsServiceUrl(activity.serviceUrl) ? { admitted: true } : refused(403);
  };
};
