import type { SQLInputValue } from 'node:sqlite';
import { type ShownStatus, shownStatuses } from '../../../claims/shown-status.ts';
import { type ClaimPage, type ClaimQuery, mostCounted } from '../../claim-repository.ts';
import { personKey } from '../../conversation-repository.ts';
import type { SqliteFile } from '../sqlite-file.ts';
import { claimNumberOf, scopeOf } from './claim-columns.ts';
import { matchOf } from './search-words.ts';

type Sql = { readonly text: string; readonly values: readonly SQLInputValue[] };

const always: Sql = { text: 'true', values: [] };

const scoped = (of: ClaimQuery['of']): Sql =>
  'everyFirm' in of ? always : { text: 'owner' in of ? 'owner = ?' : 'firm = ?', values: [scopeOf(of)] };

const trait = (only: ClaimQuery['only']): Sql => {
  if (only === undefined) return always;
  if (typeof only === 'object') return { text: 'assignee = ?', values: [personKey(only.assignee)] };
  return { text: only === 'unassigned' ? 'assignee IS NULL' : `${only} = 1`, values: [] };
};

/** What to select of the claims that fit, and which of them. */
type Part = { readonly select: string; readonly where: Sql };

const pageOf = ({ search, after, oldestFirst }: ClaimQuery): Part & { readonly order: string } => {
  const number = search === undefined ? 'key' : 'claim_search.rowid';
  const from = claimNumberOf(after ?? '');
  return {
    select: `${number} AS key, summary`,
    where: from === undefined ? always : { text: `${number} ${oldestFirst ? '>' : '<'} ?`, values: [from] },
    order: `ORDER BY key ${oldestFirst ? 'ASC' : 'DESC'}`,
  };
};

/**
 * The claims of these statuses that fit. Each status is asked for by itself: an index has its claims in the order of their numbers,
 * and SQLite only merges them. A search goes by the words instead. Null where nothing can fit.
 */
const fitting = (part: Part, { of, only, search }: ClaimQuery, statuses: readonly ShownStatus[]): Sql | null => {
  const conditions = [scoped(of), trait(only), part.where];
  const where = conditions.map(({ text }) => text).join(' AND ');
  const values = conditions.flatMap((condition) => condition.values);
  if (statuses.length === 0) return null;
  if (search === undefined)
    return {
      text: statuses.map(() => `SELECT ${part.select} FROM claims WHERE ${where} AND status = ?`).join(' UNION ALL '),
      values: statuses.flatMap((status) => [...values, status]),
    };
  const match = matchOf(search, 'everyFirm' in of ? undefined : scopeOf(of));
  if (match === null) return null;
  return {
    text: `SELECT ${part.select} FROM claim_search CROSS JOIN claims ON claims.key = claim_search.rowid
      WHERE claim_search MATCH ? AND ${where} AND status IN (SELECT value FROM json_each(?))`,
    values: [match, ...values, JSON.stringify(statuses)],
  };
};

/** Claims by shown status, as they are counted whenever one is saved. */
export const countClaims = (file: SqliteFile, of: ClaimQuery['of']): Record<ShownStatus, number> => {
  const rows = file.all('SELECT status, count FROM claim_counts WHERE scope = ?', scopeOf(of));
  const counts = new Map(rows.map(({ status, count }) => [status, Number(count)]));
  const entries = shownStatuses.map((status) => [status, counts.get(status) ?? 0] as const);
  return Object.fromEntries(entries) as Record<ShownStatus, number>;
};

export const listClaims = (file: SqliteFile, query: ClaimQuery): ClaimPage => {
  const counts = countClaims(file, query.of);
  const statuses = shownStatuses.filter((status) => counts[status] > 0 && (query.statuses?.includes(status) ?? true));
  const page = pageOf(query);
  const rest = fitting(page, query, statuses);
  const all = fitting({ select: '1', where: always }, query, statuses);
  if (rest === null || all === null) return { claims: [], total: 0, totalIsMore: false, more: false };

  const limit = Math.max(0, query.limit);
  const rows = file.all(`${rest.text} ${page.order} LIMIT ?`, ...rest.values, limit + 1);
  const countUp = (): number =>
    Number(file.get(`SELECT count(*) AS n FROM (${all.text} LIMIT ?)`, ...all.values, mostCounted + 1)?.n);
  const isCounted = query.only === undefined && query.search === undefined;
  const total = isCounted ? statuses.reduce((sum, status) => sum + counts[status], 0) : countUp();
  return {
    claims: rows.slice(0, limit).map(({ summary }) => JSON.parse(String(summary))),
    total: Math.min(total, mostCounted),
    totalIsMore: total > mostCounted,
    more: rows.length > limit,
  };
};
