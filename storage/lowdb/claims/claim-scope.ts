import type { ClaimQuery } from '../../claim-repository.ts';

/** A person as columns name one. */
export const partyOf = ({ id, tenantId }: { readonly id: string; readonly tenantId: string }): string =>
  `${tenantId}/${id}`;

/** Whose claims, in one word. */
export const scopeOf = (of: ClaimQuery['of']): string => {
  if ('owner' in of) return `owner ${partyOf(of.owner)}`;
  return 'tenantId' in of ? `firm ${of.tenantId}` : 'every firm';
};
