import type { Claim } from '../../claims/claim.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import { isReminderOvertaken } from '../../claims/event-of-notice.ts';
import type { Notice } from '../../claims/notices.ts';
import type { LetterKind } from './write-letter.ts';

/** What a notice to the customer comes to, on the claim as it is by now. */
export type LetterChoice =
  | { readonly letter: LetterKind }
  /** No letter: an earlier one said it already (`sent`), or it is no longer true (`dropped`). */
  | { readonly settled: 'sent' | 'dropped'; readonly detail: string };

const dropped = (detail: string): LetterChoice => ({ settled: 'dropped', detail });
const movedOn = ({ status }: Claim): LetterChoice => dropped(`the claim is ${status} by now`);

const beforeApproval: ReadonlySet<Claim['status']> = new Set([
  'submitted',
  'under-review',
  'partner-action-required',
  'disputed',
]);

/** The first word of the claim. Once it is approved, the window's letter says more. */
const told = (claim: Claim): LetterChoice => (beforeApproval.has(claim.status) ? { letter: 'told' } : movedOn(claim));

/** The window opens when the letter was taken: an open one means that it was. */
const window = (claim: Claim): LetterChoice => {
  if (claim.status !== 'approved') return movedOn(claim);
  if (claim.window.state === 'open') return { settled: 'sent', detail: 'the window is open' };
  return claim.window.state === 'awaiting-mail' ? { letter: 'window' } : dropped('the window is paused');
};

const rejected = (claim: Claim, event: ClaimEvent | undefined): LetterChoice => {
  if (claim.status !== 'rejected' && claim.status !== 'rejected-final') return movedOn(claim);
  const isDeclined = claim.rejection.reason === 'customer-declined';
  const toldOfDeclining = event?.type === 'ClaimRejected' && event.reason === 'customer-declined';
  if (isDeclined !== toldOfDeclining) return dropped('the customer has opted out by now');
  return { letter: isDeclined ? 'opted-out' : 'rejected' };
};

const corrected = (claim: Claim, number: number, events: readonly ClaimEvent[]): LetterChoice => {
  if (claim.status === 'approved') return window(claim);
  const isLast = !events.slice(number).some(({ type }) => type === 'ContactCorrected');
  return isLast ? told(claim) : dropped('the contact was corrected again');
};

/** Only where they had been told that it was official: of a recorded association they were told nothing. */
const ended = (claim: Claim, events: readonly ClaimEvent[]): LetterChoice => {
  if (!events.some(({ type }) => type === 'BecameOfficial'))
    return dropped('the customer was never told that it was official');
  return claim.status === 'ended' ? { letter: 'ended' } : movedOn(claim);
};

/** Until the contact is corrected: the next one said nothing of the kind. */
const agreed = (claim: Claim): LetterChoice =>
  claim.customerAgreedAt !== undefined && (beforeApproval.has(claim.status) || claim.status === 'approved')
    ? { letter: 'agreed' }
    : movedOn(claim);

/** The address is wrong for every other letter, and right for the one that acknowledges it. */
const wrongPerson = (claim: Claim, event: ClaimEvent | undefined): LetterChoice | null =>
  event?.type === 'WrongPersonReported' && claim.contactInDoubt === 'wrong-person' ? { letter: 'wrong-person' } : null;

/** Which letter a notice to the customer asks for. Source: docs/claims.md#who-is-told. */
export const letterFor = (notice: Notice, claim: Claim, events: readonly ClaimEvent[]): LetterChoice => {
  /** Of the event, from 1. */
  const number = Number(notice.id.split('/')[1]);
  const toWrongPerson = wrongPerson(claim, events[number - 1]);
  if (toWrongPerson !== null) return toWrongPerson;
  if (claim.contactInDoubt) return dropped('the address is known to be wrong');
  switch (notice.subject) {
    case 'ClaimSubmitted':
      return claim.customerTold ? { settled: 'sent', detail: 'the customer knows of the claim' } : told(claim);
    case 'ContactCorrected':
      return corrected(claim, number, events);
    case 'ClaimApproved':
      return window(claim);
    case 'ClaimEnded':
      return ended(claim, events);
    case 'ReminderDue':
    case 'DeadlineMoved':
      if (isReminderOvertaken(notice, events)) return dropped('overtaken');
      return claim.status === 'approved' && claim.window.state === 'open' ? { letter: 'reminder' } : movedOn(claim);
    case 'CustomerAgreed':
      return agreed(claim);
    case 'ClaimRejected':
      return rejected(claim, events[number - 1]);
    case 'BecameOfficial':
      return claim.status === 'official' ? { letter: 'official' } : movedOn(claim);
    default:
      return dropped('nothing that concerns the customer');
  }
};
