import type { ClaimDetails } from './details.ts';
import { type ClaimKind, kindOf } from './requirements.ts';

/** Kinds of claims that a firm may have both of, over the same products: their keys are of different groups. */
export type SiblingKind = Exclude<ClaimKind, 'microsoft-365-usage'>;

/**
 * The other kind of claim that the same customer and products allow; null where there is none.
 * Source: docs/claims.md#solution-areas-and-activities.
 */
export const siblingOf = (details: Partial<ClaimDetails>): SiblingKind | null => {
  const kind = kindOf(details);
  if (kind === 'business-applications') return 'revenue-association';
  return kind === 'revenue-association' ? 'business-applications' : null;
};

/** What the sibling shares: all but what was done and how it is proved. Usage and presales are chosen anew. */
export const siblingDetails = (details: Partial<ClaimDetails>, kind: SiblingKind): Partial<ClaimDetails> => {
  const {
    activities: _done,
    poeSelfCheck: _checks,
    evidencePlaces: _places,
    comments: _comments,
    dynamicsSolutionSellerName: _seller,
    isvProductName: _isv,
    customerName,
    ...shared
  } = details;
  return kind === 'revenue-association'
    ? { ...shared, activities: ['revenue-association'], ...(customerName === undefined ? {} : { customerName }) }
    : shared;
};
