import { siblingCard } from '../../cards/filing/sibling-card.ts';
import type { Claim } from '../../claims/claim.ts';
import { ownHolders } from '../../claims/guards.ts';
import { siblingDetails, siblingOf } from '../../claims/sibling.ts';
import type { Services } from '../services.ts';
import type { LiveCard, Turn } from '../turn.ts';

/** The offer of the other kind of claim; none where there is no other, or the firm has it for one of the products. */
export const siblingOffer = async (
  claim: Claim,
  { reader }: Pick<Turn, 'reader'>,
  { store }: Pick<Services, 'store'>,
): Promise<readonly LiveCard[]> => {
  const kind = siblingOf(claim.details);
  if (kind === null) return [];
  const details = siblingDetails(claim.details, kind);
  const asked: Claim = {
    ...claim,
    details: kind === 'business-applications' ? { ...details, activities: ['usage'] } : details,
  };
  const own = ownHolders({ id: claim.id, tenantId: claim.owner.tenantId }, await store.claims.onSameKeys(asked));
  return own.length > 0 ? [] : [{ card: siblingCard({ reader, claim, kind }) }];
};
