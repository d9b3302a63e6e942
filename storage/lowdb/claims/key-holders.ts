import { type AssociationKey, associationKeys, keysOverlap } from '../../../claims/association-keys.ts';
import type { Claim } from '../../../claims/claim.ts';
import { type ClaimStatus, holdingStatuses } from '../../../claims/claim-status.ts';
import type { KeyHolder } from '../../../claims/decision-context.ts';
import { DuplicateAssociationError } from '../../errors.ts';
import type { SqliteFile } from '../sqlite-file.ts';

const holds = ({ status }: { readonly status: ClaimStatus }): boolean =>
  holdingStatuses.some((holding) => holding === status);

/** Other claims, of any firm, that stand on a key of this one; oldest first. */
export const othersOnKeysOf = (file: SqliteFile, claim: Claim): readonly KeyHolder[] => {
  const keys = associationKeys(claim.details);
  if (keys.length === 0) return [];
  const rows = file.all(
    `SELECT association, holder FROM claim_keys JOIN claims ON claims.key = claim
     WHERE base IN (SELECT value ->> 'base' FROM json_each(?)) ORDER BY claim`,
    JSON.stringify(keys),
  );
  const holders = new Map<string, KeyHolder>();
  for (const { association, holder } of rows) {
    const other: AssociationKey = JSON.parse(String(association));
    const { claimId }: KeyHolder = JSON.parse(String(holder));
    if (claimId !== claim.id && keys.some((key) => keysOverlap(key, other)))
      holders.set(claimId, JSON.parse(String(holder)));
  }
  return [...holders.values()];
};

/** @throws DuplicateAssociationError when the claim holds a key that another one of the same firm holds, and neither renews the other. */
export const refuseDuplicate = (file: SqliteFile, claim: Claim): void => {
  if (!holds(claim)) return;
  const rival = othersOnKeysOf(file, claim).find(
    (other) =>
      holds(other) &&
      other.tenantId === claim.owner.tenantId &&
      other.renewalOf !== claim.id &&
      claim.renewalOf !== other.claimId,
  );
  if (rival !== undefined) throw new DuplicateAssociationError(rival.claimId);
};
