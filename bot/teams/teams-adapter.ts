import { type Activity, CloudAdapter } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { TeamsAuthentication } from './teams-authentication.ts';

export type Admission = { readonly admitted: true } | { readonly admitted: false; readonly status: 401 | 403 };

/**
 * The SDK's adapter without its HTTP side, which answers an error with its message in a 500 and parses each body twice more.
 */
export class TeamsAdapter extends CloudAdapter {
  constructor(authentication: TeamsAuthentication) {
    super(authentication);
  }

  /** Runs `logic` for an activity that Teams signed; rejects with what `logic` throws. */
  async admit(authorization: string, activity: Activity, logic: () => Promise<void>): Promise<Admission> {
    let reached = false;
    try {
      await this.processActivity(authorization, activity, async () => {
        reached = true;
        await logic();
      });
      return { admitted: true };
    } catch (error) {
      if (reached || !(error instanceof AuthenticationError)) throw error;
      return { admitted: false, status: error.statusCode === 403 ? 403 : 401 };
    }
  }
}
