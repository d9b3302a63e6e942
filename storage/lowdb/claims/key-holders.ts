import { type AssociationKey, keysOverlap } from '../../../claims/association-keys.ts';
import { holdingStatuses } from '../../../claims/claim-status.ts';
import type { KeyHolder } from '../../../claims/decision-context.ts';
import { DuplicateAssociationError } from '../../errors.ts';
import type { SqliteFile } from '../sqlite-file.ts';

export type Holding = { readonly keys: readonly AssociationKey[]; readonly holder: KeyHolder };

const holds = ({ status }: KeyHolder): boolean => holdingStatuses.some((holding) => holding === status);

const isRenewal = (one: KeyHolder, other: KeyHolder): boolean =>
  one.renewalOf === other.claimId || other.renewalOf === one.claimId;

/** Which claims stand on which association key. */
export class KeyHolders {
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  /**
   * Within a write.
   * @throws DuplicateAssociationError when the claim would hold a key that another one of the same firm holds.
   */
  put(number: number, before: Holding | null, after: Holding | null): void {
    if (after !== null && holds(after.holder)) {
      const rival = this.others(after.keys, number).find(
        (other) => holds(other) && other.tenantId === after.holder.tenantId && !isRenewal(other, after.holder),
      );
      if (rival !== undefined) throw new DuplicateAssociationError(rival.claimId);
    }
    for (const { base } of before?.keys ?? [])
      this.#file.run('DELETE FROM claim_keys WHERE base = ? AND number = ?', base, number);
    for (const key of after?.keys ?? [])
      this.#file.run(
        'INSERT INTO claim_keys (base, number, key, holder) VALUES (?, ?, ?, ?)',
        ...[key.base, number, JSON.stringify(key), JSON.stringify(after?.holder)],
      );
  }

  /** Other claims, of any firm, that share a key; oldest first. */
  others(keys: readonly AssociationKey[], number: number | undefined): readonly KeyHolder[] {
    const found = new Map<number, KeyHolder>();
    for (const key of keys)
      for (const row of this.#file.all(
        'SELECT number, key, holder FROM claim_keys WHERE base = ? AND number <> ?',
        ...[key.base, number ?? 0],
      )) {
        const other: AssociationKey = JSON.parse(String(row.key));
        if (keysOverlap(key, other)) found.set(Number(row.number), JSON.parse(String(row.holder)));
      }
    return [...found].sort(([a], [b]) => a - b).map(([, holder]) => holder);
  }
}
