import type { SQLInputValue } from 'node:sqlite';
import { type ShownStatus, shownStatuses } from '../../../claims/shown-status.ts';
import { type ClaimPage, type ClaimQuery, type ClaimSummary, mostCounted } from '../../claim-repository.ts';
import type { SqliteFile } from '../sqlite-file.ts';
import { claimNumberOf } from './claim-number.ts';
import { partyOf, scopeOf } from './claim-scope.ts';
import { matchOf } from './search-words.ts';

/** A page beyond it is cut short: SQLite counts in 64 bits, JavaScript does not. */
const mostAtOnce = 1_000_000;

type Condition = { readonly sql: string; readonly values: readonly SQLInputValue[] };

const scoped = (of: ClaimQuery['of']): Condition => {
  if ('owner' in of) return { sql: 'owner = ?', values: [partyOf(of.owner)] };
  return 'tenantId' in of ? { sql: 'firm = ?', values: [of.tenantId] } : { sql: 'true', values: [] };
};

const trait = (only: ClaimQuery['only']): Condition => {
  if (only === undefined) return { sql: 'true', values: [] };
  if (typeof only === 'object') return { sql: 'assignee = ?', values: [partyOf(only.assignee)] };
  return { sql: only === 'unassigned' ? 'assignee IS NULL' : `${only} = 1`, values: [] };
};

/** Numbers of the claims to look at, and a condition that each of them has to meet. */
type Source = { readonly from: string; readonly number: string; readonly conditions: readonly Condition[] };

/** Pages and counts of claims, each found in an index. */
export class ClaimLists {
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  page(query: ClaimQuery): ClaimPage {
    const counts = this.counts(query.of);
    const statuses = shownStatuses.filter((status) => counts[status] > 0 && (query.statuses?.includes(status) ?? true));
    const sources = this.#sources(query, statuses);
    const limit = Math.min(Math.max(0, query.limit), mostAtOnce);
    const numbers = sources.flatMap((source) => this.#numbers(source, query, limit + 1));
    numbers.sort((a, b) => (query.oldestFirst ? a - b : b - a));
    const isCounted = query.only === undefined && query.search === undefined;
    const total = isCounted
      ? statuses.reduce((sum, status) => sum + counts[status], 0)
      : sources.reduce((sum, source) => sum + this.#countUp(source), 0);
    return {
      claims: numbers.slice(0, limit).flatMap((number) => this.#summary(number)),
      total: Math.min(total, mostCounted),
      totalIsMore: total > mostCounted,
      more: numbers.length > limit,
    };
  }

  counts(of: ClaimQuery['of']): Record<ShownStatus, number> {
    const counts: Partial<Record<string, number>> = Object.fromEntries(
      this.#file
        .all('SELECT status, count FROM claim_counts WHERE scope = ?', scopeOf(of))
        .map(({ status, count }) => [String(status), Number(count)]),
    );
    const entries = shownStatuses.map((status) => [status, counts[status] ?? 0] as const);
    return Object.fromEntries(entries) as Record<ShownStatus, number>;
  }

  /** One for each status, so that each is in the order of numbers already; a search goes by the words instead. */
  #sources({ of, only, search }: ClaimQuery, statuses: readonly ShownStatus[]): readonly Source[] {
    const conditions = [scoped(of), trait(only)];
    if (search === undefined)
      return statuses.map((status) => ({
        from: 'claim_index',
        number: 'number',
        conditions: [...conditions, { sql: 'status = ?', values: [status] }],
      }));
    const match = matchOf(search, of);
    if (match === null) return [];
    const among: Condition = {
      sql: 'status IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(statuses)],
    };
    return [
      {
        from: 'claim_search CROSS JOIN claim_index ON number = claim_search.rowid',
        number: 'claim_search.rowid',
        conditions: [{ sql: 'claim_search MATCH ?', values: [match] }, ...conditions, among],
      },
    ];
  }

  #numbers({ from, number, conditions }: Source, query: ClaimQuery, limit: number): number[] {
    const [compared, order, first] = query.oldestFirst ? ['>', 'ASC', 0] : ['<', 'DESC', Number.MAX_SAFE_INTEGER];
    const where = conditions.map(({ sql }) => sql).join(' AND ');
    const rows = this.#file.all(
      `SELECT ${number} AS number FROM ${from} WHERE ${where} AND ${number} ${compared} ? ORDER BY ${number} ${order} LIMIT ?`,
      ...conditions.flatMap(({ values }) => values),
      claimNumberOf(query.after ?? '') ?? first,
      limit,
    );
    return rows.map((row) => Number(row.number));
  }

  /** Up to one more than is counted. */
  #countUp({ from, conditions }: Source): number {
    const where = conditions.map(({ sql }) => sql).join(' AND ');
    const row = this.#file.get(
      `SELECT count(*) AS count FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ?)`,
      ...conditions.flatMap(({ values }) => values),
      mostCounted + 1,
    );
    return Number(row?.count);
  }

  #summary(number: number): readonly ClaimSummary[] {
    const row = this.#file.get('SELECT summary FROM claims WHERE key = ?', number);
    return row === undefined ? [] : [JSON.parse(String(row.summary))];
  }
}
