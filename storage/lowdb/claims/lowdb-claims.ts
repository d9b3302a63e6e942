import type { Claim, ClaimId, Timestamp } from '../../../claims/claim.ts';
import type { KeyHolder } from '../../../claims/decision-context.ts';
import type {
  ClaimChange,
  ClaimPage,
  ClaimQuery,
  ClaimRepository,
  CustomerOfFirm,
  NoticeRecord,
  StoredClaim,
} from '../../claim-repository.ts';
import { ConcurrencyError } from '../../errors.ts';
import type { DocumentFormat, RawDocument } from '../document-format.ts';
import { DocumentTable, type Tables } from '../document-table.ts';
import { owe } from '../lowdb-outbox.ts';
import type { SqliteFile } from '../sqlite-file.ts';
import { claimColumns, claimIdOf, claimNumberOf } from './claim-columns.ts';
import {
  type ClaimDocument,
  checkedDocument,
  copyOfChange,
  documentAfter,
  documentWithRecords,
} from './claim-document.ts';
import { countClaims, listClaims } from './claim-lists.ts';
import { customersOf, firmAfter } from './customers.ts';
import { othersOnKeysOf, refuseDuplicate } from './key-holders.ts';

/** Teams delivers an activity again for a few minutes at most. Source: docs/teams.md#time-and-redelivery. */
const turnMemoryMilliseconds = 15 * 60 * 1000;

const idsOf = (rows: readonly { readonly claim?: unknown }[]): readonly ClaimId[] =>
  rows.map(({ claim }) => claimIdOf(Number(claim)));

/** Claims, one document each, with what they are found by. The work on one claim is done in the order it came. */
export class LowdbClaims implements ClaimRepository {
  readonly #file: SqliteFile;
  readonly #now: () => Temporal.Instant;
  readonly #documents: DocumentTable<ClaimDocument>;
  /** Claims whose document was checked through since the start. */
  readonly #checked = new Set<number>();

  constructor(tables: Tables, now: () => Temporal.Instant, format: DocumentFormat) {
    this.#file = tables.file;
    this.#now = now;
    this.#documents = new DocumentTable<ClaimDocument>(tables, {
      table: 'claims',
      format,
      check: (document, key) => this.#check(document, Number(key)),
      columns: ({ claim, events }) => ({ ...claimColumns(claim), events: events.length }),
    });
  }

  async nextClaimId(): Promise<ClaimId> {
    let last = 0;
    await this.#file.write(() => {
      last = Number(this.#file.get('UPDATE claim_numbers SET last = last + 1 RETURNING last')?.last);
    });
    return claimIdOf(last);
  }

  async load(id: ClaimId): Promise<StoredClaim | null> {
    const number = claimNumberOf(id);
    return number === undefined ? null : this.#documents.get(number);
  }

  async save(change: ClaimChange): Promise<number> {
    const { id } = change.claim;
    const number = claimNumberOf(id);
    if (number === undefined) throw new RangeError(`not a claim number: ${id}`);
    const copy = copyOfChange(change);
    await this.#documents.change(
      number,
      (stored) => {
        const revision = stored?.revision ?? 0;
        if (revision !== copy.basedOn)
          throw new ConcurrencyError(`${id} is at revision ${revision}, not ${copy.basedOn}`);
        return documentAfter(stored, copy);
      },
      ({ notices }) => {
        refuseDuplicate(this.#file, copy.claim);
        owe(this.#file, number, notices);
        if (copy.basedOn === 0) this.#file.run('UPDATE claim_numbers SET last = max(last, ?)', number);
        if (copy.turn !== undefined) this.#remember(copy.turn, number);
      },
    );
    return copy.basedOn + 1;
  }

  async recordNotices(id: ClaimId, records: readonly NoticeRecord[]): Promise<void> {
    const number = claimNumberOf(id);
    if (number === undefined || records.length === 0) return;
    const copy = structuredClone(records);
    await this.#documents.change(
      number,
      (stored) => stored && documentWithRecords(stored, copy),
      ({ notices }) => owe(this.#file, number, notices),
    );
  }

  async list(query: ClaimQuery): Promise<ClaimPage> {
    return listClaims(this.#file, query);
  }

  async countByStatus(of: ClaimQuery['of']): ReturnType<ClaimRepository['countByStatus']> {
    return countClaims(this.#file, of);
  }

  async firmAfter(tenantId: string): Promise<string | null> {
    return firmAfter(this.#file, tenantId);
  }

  async customersOf(firm: string, after: string, limit: number): Promise<readonly CustomerOfFirm[]> {
    return customersOf(this.#file, firm, after, limit);
  }

  async onSameKeys(claim: Claim): Promise<readonly KeyHolder[]> {
    return othersOnKeysOf(this.#file, claim);
  }

  async withSameFiles({ id, files, details }: Claim): Promise<readonly ClaimId[]> {
    const sql = `SELECT DISTINCT claim FROM claim_files
      WHERE sha256 IN (SELECT value FROM json_each(?)) AND customer <> ? AND claim <> ? ORDER BY claim`;
    const hashes = JSON.stringify(files.map(({ sha256 }) => sha256));
    return idsOf(this.#file.all(sql, hashes, details.customerTenantId ?? '', claimNumberOf(id) ?? 0));
  }

  async due(until: Timestamp, limit: number): Promise<readonly ClaimId[]> {
    const sql = 'SELECT key AS claim FROM claims WHERE moves_at <= ? ORDER BY moves_at, key LIMIT ?';
    return idsOf(this.#file.all(sql, Date.parse(until), Math.max(0, limit)));
  }

  async owing(limit: number): Promise<readonly ClaimId[]> {
    const sql = `SELECT claim FROM owed_notices AS oldest
      WHERE NOT EXISTS (SELECT 1 FROM owed_notices AS one WHERE one.claim = oldest.claim AND (one.at, one.id) < (oldest.at, oldest.id))
      ORDER BY at, claim LIMIT ?`;
    return idsOf(this.#file.all(sql, Math.max(0, limit)));
  }

  async claimOfTurn(turn: string): Promise<ClaimId | null> {
    const rows = this.#file.all('SELECT claim FROM claim_turns WHERE turn = ? AND at >= ?', turn, this.#oldestTurn());
    return idsOf(rows)[0] ?? null;
  }

  #oldestTurn(): number {
    return this.#now().epochMilliseconds - turnMemoryMilliseconds;
  }

  #remember(turn: string, number: number): void {
    this.#file.run('DELETE FROM claim_turns WHERE at < ?', this.#oldestTurn());
    this.#file.run(
      'INSERT OR REPLACE INTO claim_turns (turn, claim, at) VALUES (?, ?, ?)',
      ...[turn, number, this.#now().epochMilliseconds],
    );
  }

  /** Through and through once; afterwards the row is what this process wrote, or what it has checked. */
  #check(document: RawDocument, number: number): ClaimDocument {
    if (this.#checked.has(number)) return document as ClaimDocument;
    const checked = checkedDocument(document, claimIdOf(number));
    this.#checked.add(number);
    return checked;
  }
}
