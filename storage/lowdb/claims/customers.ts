import type { ShownStatus } from '../../../claims/shown-status.ts';
import type { CustomerOfFirm } from '../../claim-repository.ts';
import type { SqliteFile } from '../sqlite-file.ts';

/** Of a claim that was filed and stands no more. */
const over: readonly ShownStatus[] = ['rejected', 'rejected-final', 'withdrawn', 'customer-declined', 'ended'];
const isOver = `status IN (${over.map((status) => `'${status}'`).join(', ')})`;

/** The newest claim is joined only where nothing stands: claims are read for those that are shown. */
const customers = `
SELECT page.customer, summary FROM (
  SELECT customer, max(CASE WHEN ${isOver} THEN key END) AS newest, sum(NOT ${isOver} AND status <> 'discarded') AS standing
  FROM claims WHERE firm = ? AND customer > ? GROUP BY customer ORDER BY customer LIMIT ?
) AS page LEFT JOIN claims ON claims.key = page.newest AND standing = 0 ORDER BY page.customer`;

export const customersOf = (file: SqliteFile, firm: string, after: string, limit: number): readonly CustomerOfFirm[] =>
  file.all(customers, firm, after, Math.max(0, limit)).map(({ customer, summary }) => ({
    customerTenantId: String(customer),
    over: summary === null ? null : JSON.parse(String(summary)),
  }));

export const firmAfter = (file: SqliteFile, tenantId: string): string | null => {
  const row = file.get('SELECT firm FROM claims WHERE firm > ? ORDER BY firm LIMIT 1', tenantId);
  return row ? String(row.firm) : null;
};
