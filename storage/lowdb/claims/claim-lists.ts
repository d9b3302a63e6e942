import { type ClaimStatus, claimStatuses } from '../../../claims/claim-status.ts';
import type { ClaimQuery, ClaimSummary } from '../../claim-repository.ts';
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

/** Names of the lists that a claim stands in. */
const namesOf = ({ owner, status, assignee, answered, competing }: ClaimSummary): readonly string[] => {
  const traits = ['any', assignee === undefined ? 'unassigned' : assigned(assignee)];
  if (answered) traits.push('answered');
  if (competing) traits.push('competing');
  const scopes = [{ owner }, { tenantId: owner.tenantId }, { everyFirm: true } as const].map(scopeOf);
  return scopes.flatMap((scope) => traits.map((trait) => listName(scope, status, trait)));
};

/** Equal for claims that stand in the same lists. */
const kindOf = ({ owner, status, assignee, answered, competing }: ClaimSummary): string =>
  `${owner.tenantId}/${owner.id} ${status} ${answered} ${competing} ${assignee?.tenantId}/${assignee?.id}`;

export type NumberPage = { readonly numbers: readonly number[]; readonly total: number; readonly more: boolean };

/**
 * A sorted list of numbers for each (whose, status, trait). A page is merged from the few lists that its query names, so
 * that it costs the same however many claims there are.
 */
export class ClaimLists {
  readonly #lists = new Map<string, SortedNumbers>();
  readonly #listsOfKind = new Map<string, readonly SortedNumbers[]>();
  readonly #listsOf = new Map<number, readonly SortedNumbers[]>();

  /** @param claim undefined takes the claim out of every list. */
  set(number: number, claim: ClaimSummary | undefined): void {
    const before = this.#listsOf.get(number) ?? [];
    const after = claim === undefined ? [] : this.#listsFor(claim);
    if (before === after) return;
    for (const list of before) if (!after.includes(list)) list.remove(number);
    for (const list of after) list.add(number);
    if (claim === undefined) this.#listsOf.delete(number);
    else this.#listsOf.set(number, after);
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

  /** The very same array for every claim of a kind. */
  #listsFor(claim: ClaimSummary): readonly SortedNumbers[] {
    const kind = kindOf(claim);
    const known = this.#listsOfKind.get(kind);
    if (known !== undefined) return known;
    const lists = namesOf(claim).map((name) => this.#list(name));
    this.#listsOfKind.set(kind, lists);
    return lists;
  }

  #list(name: string): SortedNumbers {
    const list = this.#lists.get(name) ?? new SortedNumbers();
    this.#lists.set(name, list);
    return list;
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
