import type { ClaimStatus } from '../../claims/claim-status.ts';
import type { SolutionArea } from '../../claims/details.ts';
import type { Texts } from '../languages/texts.ts';

/** Which claims a channel follows. An empty list leaves nothing out. */
export type FollowedClaims = {
  readonly mpnIds: readonly string[];
  readonly solutionAreas: readonly SolutionArea[];
  readonly statuses: readonly ClaimStatus[];
};

/** `MPN ID 1234567 · Microsoft 365 · Approved, Official` */
export const followedText = ({ mpnIds, solutionAreas, statuses }: FollowedClaims, texts: Texts): string => {
  const parts = [
    ...(mpnIds.length === 0 ? [] : [texts('subscription.mpn', { ids: mpnIds.join(', ') })]),
    ...(solutionAreas.length === 0
      ? []
      : [solutionAreas.map((area) => texts(`choice.solutionArea.${area}`)).join(', ')]),
    ...(statuses.length === 0 ? [] : [statuses.map((status) => texts(`status.${status}`)).join(', ')]),
  ];
  return parts.length === 0 ? texts('subscription.all') : parts.join(' · ');
};
