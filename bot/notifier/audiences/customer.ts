import type { Claim, Timestamp } from '../../../claims/claim.ts';
import type { ClaimCommand } from '../../../claims/command.ts';
import type { Notice } from '../../../claims/notices.ts';
import { optOutCloses } from '../../../claims/opt-out-closes.ts';
import type { StoredClaim } from '../../../storage/claim-repository.ts';
import { firmOfClaim } from '../../firm-of-claim.ts';
import { contactNumber } from '../../mail/contact-number.ts';
import { customerLanguage } from '../../mail/customer-language.ts';
import { letterHtml, letterText } from '../../mail/letter.ts';
import { letterFor } from '../../mail/letter-for.ts';
import type { Mail } from '../../mail/mailer.ts';
import { runForContact } from '../../mail/run-for-contact.ts';
import { type LetterKind, writeLetter } from '../../mail/write-letter.ts';
import type { Services } from '../../services.ts';
import type { Plan } from '../plan.ts';
import type { PlanForAudience } from './audience.ts';

/** End of the window: of the one that runs, or of the one that begins when this letter is taken. */
const closesAt = (claim: Claim, services: Services): Timestamp | null => {
  if (claim.status !== 'approved') return null;
  if (claim.window.state === 'open') return claim.window.closesAt;
  const { policy, clock, calendarOf } = services;
  return optOutCloses(claim, clock.now(), { policy, calendarOf });
};

const compose = async (
  { id }: Notice,
  { claim, events }: StoredClaim,
  kind: LetterKind,
  address: string,
  services: Services,
): Promise<Mail> => {
  const { calendar, catalogue, policy, links } = services;
  const language = customerLanguage(claim, calendar.country);
  const letter = writeLetter({
    kind,
    claim,
    firm: await firmOfClaim(claim, services.store.firms),
    catalogue,
    language,
    timeZone: services.calendarOf(claim.details.customerCountry).timeZone,
    url: await links.optOutUrl({ claimId: claim.id, email: address, language }),
    windowDays: policy.optOutBusinessDays,
    closesAt: closesAt(claim, services),
  });
  return {
    id,
    claimId: claim.id,
    contact: contactNumber(events),
    to: { name: claim.details.customerContactName ?? '', address },
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
  };
};

/** What the claim learns of a letter that was taken. */
const consequence = (kind: LetterKind, claim: Claim): ClaimCommand | null => {
  if (kind === 'window') return { type: 'OpenOptOutWindow' };
  return kind === 'told' && !claim.customerTold ? { type: 'RecordCustomerTold' } : null;
};

/** A letter that never arrived leaves the claim's contact in doubt, as a bounce does. */
const undelivered = async (claim: Claim, email: string, detail: string, services: Services): Promise<Plan> => {
  const command: ClaimCommand = { type: 'ReportBounce', detail };
  await runForContact(services.desk, { claimId: claim.id, email, command, actor: { kind: 'mail' } });
  return { settled: 'failed', detail: `mail: ${detail}` };
};

/**
 * The customer's contact, by mail. It is sent here, since no conversation is waited for; the claim learns what the server said
 * before the notice counts as settled. After a crash between the two the same mail, with the same Message-ID, may go twice:
 * consent rests on the customer having been told, so twice is better than never.
 */
export const customer: PlanForAudience = async (notice, stored, services) => {
  const { claim, events } = stored;
  const { mailer, mailRetries, desk } = services;
  if (!mailer) return { settled: 'dropped', detail: 'this deployment sends customers no mail' };
  const choice = letterFor(notice, claim, events);
  const email = claim.details.customerContactEmail;
  if ('settled' in choice) return choice;
  if (email === undefined) return { settled: 'dropped', detail: 'the claim names no contact' };
  const result = await mailer.send(await compose(notice, stored, choice.letter, email, services));
  if (result.outcome === 'retry') {
    const afterMs = mailRetries.after(notice);
    if (afterMs !== null) return { later: `mail: ${result.detail}`, afterMs };
    return undelivered(claim, email, result.detail, services);
  }
  mailRetries.done(notice.id);
  if (result.outcome === 'refused') return undelivered(claim, email, result.detail, services);
  const command = consequence(choice.letter, claim);
  if (command) await runForContact(desk, { claimId: claim.id, email, command, actor: { kind: 'mail' } });
  return { settled: 'sent', detail: `mail: ${choice.letter}` };
};
