import type { Claim, ClaimIn } from '../../claims/claim.ts';
import { holdingStatuses } from '../../claims/claim-status.ts';
import type { DecisionContext } from '../../claims/decision-context.ts';
import { noOwnDuplicate } from '../../claims/guards.ts';
import type { Services } from '../services.ts';

const isDisputable = (claim: Claim | undefined, now: Temporal.Instant): claim is ClaimIn<'rejected'> =>
  claim?.status === 'rejected' &&
  claim.rejection.disputeUntil !== undefined &&
  Temporal.Instant.compare(now, Temporal.Instant.from(claim.rejection.disputeUntil)) <= 0;

/**
 * Rejected claims of the firm to whose dispute this one stood in the way, now that it holds its keys no more. None while another
 * claim of the firm still stands there.
 */
export const disputableAgain = async (
  claim: Claim,
  { store, clock }: Pick<Services, 'store' | 'clock'>,
): Promise<readonly ClaimIn<'rejected'>[]> => {
  if (claim.status === 'editing' || holdingStatuses.some((status) => status === claim.status)) return [];
  const own = (await store.claims.onSameKeys(claim)).filter(
    ({ status, tenantId }) => status === 'rejected' && tenantId === claim.owner.tenantId,
  );
  const found = await Promise.all(
    own.map(async ({ claimId }) => {
      const other = (await store.claims.load(claimId))?.claim;
      if (!isDisputable(other, clock.now())) return [];
      const context: Pick<DecisionContext, 'onSameKeys'> = { onSameKeys: await store.claims.onSameKeys(other) };
      return noOwnDuplicate(other, context) === null ? [other] : [];
    }),
  );
  return found.flat();
};
