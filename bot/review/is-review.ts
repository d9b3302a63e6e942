import type { Claim } from '../../claims/claim.ts';
import { hasConflict } from '../../claims/who-may.ts';
import type { Turn } from '../turn.ts';

/**
 * Whether a person works with a claim as a reviewer: by a reviewer's button, where many read, or having had no part in the
 * claim. A reviewer who shares the owner's tenant may be an incentives admin of the firm as well.
 */
export const isReview = (
  claim: Claim,
  { actor, input, reference }: Pick<Turn, 'actor' | 'input' | 'reference'>,
): boolean => {
  if (!actor.isReviewer || claim.status === 'editing' || claim.status === 'discarded') return false;
  if (input.kind === 'action' && input.verb.startsWith('review.')) return true;
  return reference.conversationType !== 'personal' || !hasConflict(claim, actor.person);
};
