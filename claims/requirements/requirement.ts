import type { Catalogue } from '../catalogue.ts';
import type { ClaimDetails } from '../details.ts';

/** What the person is asked; `tenantVerification` is the look-up's word, not theirs. */
export type FieldId = Exclude<keyof ClaimDetails, 'tenantVerification'>;

export type Requirement = 'required' | 'optional' | 'not-asked';

/** The answers on which it depends what else is asked. */
export const decidingFields = [
  'solutionArea',
  'activities',
  'products',
  'hasSeveralSubscriptions',
] as const satisfies readonly FieldId[];

/** All that a condition sees: one that looked at another answer would not compile. */
export type DecidingDetails = Pick<Partial<ClaimDetails>, (typeof decidingFields)[number]>;

/** A requirement that depends on other answers. */
export type Condition = (details: DecidingDetails, catalogue: Catalogue) => Requirement;

/** One kind of claim: its column of the table in docs/claims.md#fields. A forgotten field does not compile. */
export type KindRequirements = { readonly [F in FieldId]: Requirement | Condition };

export const requirementOf = (
  requirements: KindRequirements,
  field: FieldId,
  details: DecidingDetails,
  catalogue: Catalogue,
): Requirement => {
  const requirement = requirements[field];
  return typeof requirement === 'function' ? requirement(details, catalogue) : requirement;
};
