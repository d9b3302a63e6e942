import type { RejectionReason } from '../claim.ts';
import { commentGiven } from '../guards.ts';
import type { Refusal } from '../refusal.ts';
import { impartialReviewer } from '../who-may.ts';
import { rejection } from './rejection.ts';
import { rule } from './rule.ts';

/** The reasons that are a reviewer's to give; the others are the partner's, the customer's and time's. */
export const reviewersRejectionReasons = [
  'insufficient-poe',
  'missing-customer-consent',
  'missing-products',
  'poe-unavailable',
] as const satisfies readonly RejectionReason[];

const reviewersReason = (reason: RejectionReason): Refusal | null =>
  reviewersRejectionReasons.some((allowed) => allowed === reason) ? null : { refused: 'rejection-reason-not-allowed' };

export const rejectClaim = rule({
  type: 'RejectClaim',
  from: { submitted: impartialReviewer, 'under-review': impartialReviewer },
  standing: (claim) => (claim.status === 'submitted' && !claim.answered ? 'not-in-this-status' : null),
  decide: (claim, { reason, comment }, situation) =>
    reviewersReason(reason) ?? commentGiven(comment) ?? rejection(claim, reason, comment, situation),
});
