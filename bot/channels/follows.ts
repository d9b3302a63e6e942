import type { Claim } from '../../claims/claim.ts';
import type { Subscription } from '../../storage/subscription-repository.ts';

/** Whether a claim is one that a channel may ever see: the firm's own, and past its draft. */
export const isFirmsClaim = ({ tenantId }: Pick<Subscription, 'tenantId'>, claim: Claim): boolean =>
  claim.owner.tenantId === tenantId && claim.status !== 'editing' && claim.status !== 'discarded';

/** Whether a channel is to hear of a claim as it is now. */
export const follows = (subscription: Subscription, claim: Claim): boolean => {
  const { mpnIds, solutionAreas, statuses } = subscription.filter;
  const { mpnId, solutionArea } = claim.details;
  if (!isFirmsClaim(subscription, claim)) return false;
  if (mpnIds.length > 0 && !(mpnId !== undefined && mpnIds.includes(mpnId))) return false;
  if (solutionAreas.length > 0 && !(solutionArea && solutionAreas.includes(solutionArea))) return false;
  return statuses.length === 0 || statuses.includes(claim.status);
};
