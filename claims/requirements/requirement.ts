import type { Catalogue } from '../catalogue.ts';
import type { ClaimDetails } from '../details.ts';

/** What the person is asked; `tenantVerification` is the look-up's word, not theirs. */
export type FieldId = Exclude<keyof ClaimDetails, 'tenantVerification'>;

export type Requirement = 'required' | 'optional' | 'not-asked';

/** A requirement that depends on other answers. */
export type Condition = (details: Partial<ClaimDetails>, catalogue: Catalogue) => Requirement;

/** One kind of claim: its column of the table in domain rules §4. A forgotten field does not compile. */
export type KindRequirements = { readonly [F in FieldId]: Requirement | Condition };

export const requirementOf = (
  requirements: KindRequirements,
  field: FieldId,
  details: Partial<ClaimDetails>,
  catalogue: Catalogue,
): Requirement => {
  const requirement = requirements[field];
  return typeof requirement === 'function' ? requirement(details, catalogue) : requirement;
};
