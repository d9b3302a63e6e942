import type { Claim } from '../claims/claim.ts';
import type { Message } from './languages/texts.ts';

type Side = 'desk' | 'partner';
type Closed = 'rejected-final' | 'ended' | 'discarded';
/** A status, more closely. */
type Place = Exclude<Claim['status'], Closed> | 'answered' | 'closed';

const placeOf = (claim: Claim): Place => {
  switch (claim.status) {
    case 'submitted':
      return claim.answered ? 'answered' : 'submitted';
    case 'rejected':
      return claim.rejection.disputeUntil === undefined ? 'closed' : 'rejected';
    case 'rejected-final':
    case 'ended':
    case 'discarded':
      return 'closed';
    default:
      return claim.status;
  }
};

/** What can be done where the claim stands, for whom something else was refused there. */
export const nextStep = (claim: Claim, side: Side): Message => {
  const place = placeOf(claim);
  const values = { claimId: claim.id };
  // Drafts are no business of the desk's.
  return side === 'desk' && place !== 'editing'
    ? { key: `refusal.next.desk.${place}`, values }
    : { key: `refusal.next.partner.${place}`, values };
};
