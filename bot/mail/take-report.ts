import type { Claim } from '../../claims/claim.ts';
import type { StoredClaim } from '../../storage/claim-repository.ts';
import type { Clock } from '../clock.ts';
import type { Desk } from '../desk.ts';
import { contactNumber } from './contact-number.ts';
import type { DeliveryReport } from './delivery-report.ts';
import { type FoundName, findMailName, isSameName, type NameMail } from './mail-name.ts';
import { runForContact } from './run-for-contact.ts';

export type TakeReportParts = { readonly desk: Desk; readonly nameMail: NameMail; readonly clock: Clock };

/** What a report came to; for the log. */
export type ReportOutcome =
  | { readonly outcome: 'contact-in-doubt'; readonly claimId: string; readonly detail: string }
  /** It speaks of a mail of ours, and of a claim that it no longer concerns. */
  | { readonly outcome: 'too-late'; readonly claimId: string }
  | { readonly outcome: 'not-a-failure' | 'not-ours' };

const mailServer = { kind: 'mail' } as const;

/** The time to opt out is over, whether or not the bot has looked at the clock since. */
const isWindowOver = (claim: Claim, clock: Clock): boolean =>
  claim.status === 'approved' &&
  claim.window.state === 'open' &&
  Temporal.Instant.compare(clock.now(), Temporal.Instant.from(claim.window.closesAt)) >= 0;

/**
 * A mail came back after the server had taken it: the same as a refusal. Anybody may post a report, so one is believed only by
 * the name of a mail that went to the claim's present contact; names of earlier contacts, and invented ones, do nothing.
 */
export const createTakeReport = ({ desk, nameMail, clock }: TakeReportParts) => {
  const isAboutContact = ({ claim, events }: StoredClaim, { id, name }: FoundName): boolean => {
    const address = claim.details.customerContactEmail;
    return address !== undefined && isSameName(name, nameMail({ id, contact: contactNumber(events), to: { address } }));
  };

  return async ({ about, failed }: DeliveryReport): Promise<ReportOutcome> => {
    if (failed === null) return { outcome: 'not-a-failure' };
    for (const text of about) {
      const found = findMailName(text);
      const stored = found && (await desk.view(found.claimId, mailServer));
      const email = stored?.claim.details.customerContactEmail;
      if (!stored || email === undefined || !isAboutContact(stored, found)) continue;
      const { claimId } = found;
      const result = await runForContact(desk, {
        claimId,
        email,
        command: { type: 'ReportBounce', detail: `delivery report ${failed}` },
        actor: mailServer,
        onlyIf: (now) => isAboutContact(now, found) && !isWindowOver(now.claim, clock),
      });
      return result?.ok ? { outcome: 'contact-in-doubt', claimId, detail: failed } : { outcome: 'too-late', claimId };
    }
    return { outcome: 'not-ours' };
  };
};
