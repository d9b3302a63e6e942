import type { ClaimFact } from '../event.ts';
import { competingClaims } from '../guards.ts';
import { optOutCloses } from '../opt-out-closes.ts';
import { impartialReviewer } from '../who-may.ts';
import { rule } from './rule.ts';

/**
 * Opens the way to the customer's window. Another firm's claim that is approved or official on an overlapping key loses it when
 * this one becomes official, so the reviewer must say that this is meant, of each such claim.
 */
export const approveClaim = rule({
  type: 'ApproveClaim',
  from: { 'under-review': impartialReviewer, disputed: impartialReviewer },
  decide: (claim, { comment, confirmSupersede, confirmed }, { at, context }) => {
    const supersedes = competingClaims(claim, context)
      .filter((other) => other.status === 'approved' || other.status === 'official')
      .map((other) => other.claimId);
    const unconfirmed = supersedes.find((id) => !confirmSupersede || confirmed?.includes(id) === false);
    if (unconfirmed !== undefined) return { refused: 'supersede-not-confirmed', claimId: unconfirmed };
    const approved: ClaimFact = { type: 'ClaimApproved', comment: comment.trim(), supersedes };
    if (context.mailsCustomers || claim.contactInDoubt) return [approved];
    return [approved, { type: 'OptOutWindowOpened', closesAt: optOutCloses(claim, at, context) }];
  },
});
