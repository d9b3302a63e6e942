import { type AssociationKey, keysOverlap } from '../../../claims/association-keys.ts';
import { holdingStatuses } from '../../../claims/claim-status.ts';
import type { KeyHolder } from '../../../claims/decision-context.ts';
import { DuplicateAssociationError } from '../../errors.ts';

export type Holding = { readonly keys: readonly AssociationKey[]; readonly holder: KeyHolder };

const holds = ({ holder }: Holding): boolean => holdingStatuses.some((status) => status === holder.status);

const overlap = (a: Holding, b: readonly AssociationKey[]): boolean =>
  a.keys.some((key) => b.some((other) => keysOverlap(key, other)));

/** Which claims stand on which association key: those on the disk, and those on their way there. */
export class KeyHolders {
  readonly #stored = new Map<number, Holding>();
  readonly #reserved = new Map<number, Holding>();
  readonly #numbersOnBase = new Map<string, Set<number>>();

  set(number: number, holding: Holding | undefined): void {
    const before = this.#stored.get(number);
    if (holding === undefined || holding.keys.length === 0) this.#stored.delete(number);
    else this.#stored.set(number, holding);
    if (before !== undefined) this.#forgetBases(number, before);
    this.#noteBases(number, holding);
  }

  /**
   * Holds a claim's keys while it is being written, so that of two duplicates saved at once only one passes.
   * @returns what gives the reservation up again.
   * @throws DuplicateAssociationError when another claim of the same firm holds one of the keys.
   */
  reserve(number: number, holding: Holding): () => void {
    if (!holds(holding)) return () => {};
    for (const other of this.#numbersOn(holding.keys, number)) {
      const rival = [this.#stored.get(other), this.#reserved.get(other)].find(
        (candidate) =>
          candidate !== undefined &&
          candidate.holder.tenantId === holding.holder.tenantId &&
          holds(candidate) &&
          candidate.holder.claimId !== holding.holder.renewalOf &&
          candidate.holder.renewalOf !== holding.holder.claimId &&
          overlap(candidate, holding.keys),
      );
      if (rival !== undefined) throw new DuplicateAssociationError(rival.holder.claimId);
    }
    this.#reserved.set(number, holding);
    this.#noteBases(number, holding);
    return () => {
      this.#reserved.delete(number);
      this.#forgetBases(number, holding);
    };
  }

  /** Claims on the disk, of any firm, that share a key; oldest first. */
  others(keys: readonly AssociationKey[], number: number | undefined): readonly KeyHolder[] {
    return this.#numbersOn(keys, number)
      .map((other) => this.#stored.get(other))
      .filter((other) => other !== undefined)
      .filter((other) => overlap(other, keys))
      .map((other) => ({ ...other.holder }));
  }

  #numbersOn(keys: readonly AssociationKey[], except: number | undefined): readonly number[] {
    const numbers = new Set(keys.flatMap((key) => [...(this.#numbersOnBase.get(key.base) ?? [])]));
    if (except !== undefined) numbers.delete(except);
    return [...numbers].sort((a, b) => a - b);
  }

  #noteBases(number: number, holding: Holding | undefined): void {
    for (const { base } of holding?.keys ?? []) {
      const numbers = this.#numbersOnBase.get(base) ?? new Set();
      numbers.add(number);
      this.#numbersOnBase.set(base, numbers);
    }
  }

  #forgetBases(number: number, holding: Holding | undefined): void {
    const still = [this.#stored.get(number), this.#reserved.get(number)].flatMap((kept) => kept?.keys ?? []);
    for (const { base } of holding?.keys ?? []) {
      if (still.some((key) => key.base === base)) continue;
      const numbers = this.#numbersOnBase.get(base);
      numbers?.delete(number);
      if (numbers?.size === 0) this.#numbersOnBase.delete(base);
    }
  }
}
