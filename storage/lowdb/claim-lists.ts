import { type ClaimStatus, claimStatuses } from '../../claims/claim-status.ts';
import type { ClaimQuery, ClaimSummary } from '../claim-repository.ts';
import { claimNumberOf } from './claim-number.ts';
import { SortedNumbers } from './sorted-numbers.ts';

type Party = { readonly id: string; readonly tenantId: string };

const scopeOf = (of: ClaimQuery['of']): string => {
  if ('owner' in of) return `owner ${of.owner.tenantId}/${of.owner.id}`;
  return 'tenantId' in of ? `firm ${of.tenantId}` : 'every firm';
};

const assigned = ({ tenantId, id }: Party): string => `assignee ${tenantId}/${id}`;

const traitOf = (only: ClaimQuery['only']): string => {
  if (only === undefined) return 'any';
  return typeof only === 'object' ? assigned(only.assignee) : only;
};

const listName = (scope: string, status: ClaimStatus, trait: string): string => `${scope}|${status}|${trait}`;

const listsOf = (claim: ClaimSummary): readonly string[] => {
  const traits = ['any', claim.assignee === undefined ? 'unassigned' : assigned(claim.assignee)];
  if (claim.answered) traits.push('answered');
  if (claim.competing) traits.push('competing');
  const scopes = [{ owner: claim.owner }, { tenantId: claim.owner.tenantId }, { everyFirm: true } as const].map(
    scopeOf,
  );
  return scopes.flatMap((scope) => traits.map((trait) => listName(scope, claim.status, trait)));
};

export type NumberPage = { readonly numbers: readonly number[]; readonly total: number; readonly more: boolean };

/**
 * A sorted list of numbers for each (whose, status, trait). A page is merged from the few lists that its query names, so
 * that it costs the same however many claims there are.
 */
export class ClaimLists {
  readonly #lists = new Map<string, SortedNumbers>();
  readonly #namesOf = new Map<number, readonly string[]>();

  /** @param claim undefined takes the claim out of every list. */
  set(number: number, claim: ClaimSummary | undefined): void {
    const before = this.#namesOf.get(number) ?? [];
    const after = claim === undefined ? [] : listsOf(claim);
    for (const name of before) if (!after.includes(name)) this.#leave(name, number);
    for (const name of after) if (!before.includes(name)) this.#enter(name, number);
    if (claim === undefined) this.#namesOf.delete(number);
    else this.#namesOf.set(number, after);
  }

  count(of: ClaimQuery['of'], status: ClaimStatus): number {
    return this.#lists.get(listName(scopeOf(of), status, 'any'))?.size ?? 0;
  }

  page(query: ClaimQuery): NumberPage {
    const scope = scopeOf(query.of);
    const trait = traitOf(query.only);
    const lists = [...new Set(query.statuses ?? claimStatuses)]
      .map((status) => this.#lists.get(listName(scope, status, trait)))
      .filter((list) => list !== undefined);
    const total = lists.reduce((sum, list) => sum + list.size, 0);
    const limit = Math.max(0, query.limit);
    const found = merged(lists, query.oldestFirst === true, claimNumberOf(query.after ?? ''), limit + 1);
    return { numbers: found.slice(0, limit), total, more: found.length > limit };
  }

  #enter(name: string, number: number): void {
    const list = this.#lists.get(name) ?? new SortedNumbers();
    list.add(number);
    this.#lists.set(name, list);
  }

  #leave(name: string, number: number): void {
    const list = this.#lists.get(name);
    list?.remove(number);
    if (list?.size === 0) this.#lists.delete(name);
  }
}

const merged = (
  lists: readonly SortedNumbers[],
  ascending: boolean,
  after: number | undefined,
  limit: number,
): readonly number[] => {
  const step = ascending ? 1 : -1;
  const cursors = lists.map((list) => {
    if (after === undefined) return { list, position: ascending ? 0 : list.size - 1 };
    return { list, position: ascending ? list.firstNotBelow(after + 1) : list.firstNotBelow(after) - 1 };
  });
  const found: number[] = [];
  while (found.length < limit) {
    let next: { readonly number: number; readonly cursor: { position: number } } | undefined;
    for (const cursor of cursors) {
      const number = cursor.list.at(cursor.position);
      if (number !== undefined && (next === undefined || (number - next.number) * step < 0)) next = { number, cursor };
    }
    if (next === undefined) break;
    found.push(next.number);
    next.cursor.position += step;
  }
  return found;
};
