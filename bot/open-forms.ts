import type { Claim } from '../claims/claim.ts';
import type { Clock } from './clock.ts';

/** Forms that somebody who pressed a message has in its place, by message: the message waits for the form's answer. */
export type OpenForms = {
  readonly open: (message: string, claim: Claim) => void;
  readonly close: (message: string) => void;
  /** Whether one is open on the message. The claim has not moved on under it, and it was not left lying. */
  readonly isOpenOn: (message: string, claim: Claim) => boolean;
  /** Forgets those that were left lying. */
  readonly tidy: () => void;
};

/** Milliseconds after which a form that was opened counts as left lying. */
const patience = 10 * 60_000;

type OpenForm = { readonly claimId: string; readonly version: number; readonly until: number };

export const createOpenForms = (clock: Clock): OpenForms => {
  const forms = new Map<string, OpenForm>();
  const now = (): number => clock.now().epochMilliseconds;
  return {
    open: (message, { id: claimId, version }) => void forms.set(message, { claimId, version, until: now() + patience }),
    close: (message) => void forms.delete(message),
    isOpenOn: (message, claim) => {
      const form = forms.get(message);
      if (form?.claimId === claim.id && form.version === claim.version && form.until > now()) return true;
      forms.delete(message);
      return false;
    },
    tidy: () => {
      for (const [message, { until }] of forms) if (until <= now()) forms.delete(message);
    },
  };
};
