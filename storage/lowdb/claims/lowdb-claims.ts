import { associationKeys } from '../../../claims/association-keys.ts';
import type { Claim, ClaimId, Timestamp } from '../../../claims/claim.ts';
import type { KeyHolder } from '../../../claims/decision-context.ts';
import type {
  ClaimChange,
  ClaimPage,
  ClaimQuery,
  ClaimRepository,
  NoticeRecord,
  StoredClaim,
} from '../../claim-repository.ts';
import { ConcurrencyError } from '../../errors.ts';
import type { SetAside } from '../../store.ts';
import type { Clock } from '../clock.ts';
import { type DocumentFormat, isRecord } from '../document-format.ts';
import { DocumentTable } from '../document-table.ts';
import type { SqliteFile } from '../sqlite-file.ts';
import { type ClaimDocument, checkedDocument, copyOfChange } from './claim-document.ts';
import { summaryOf } from './claim-entry.ts';
import { ClaimIndex } from './claim-index.ts';
import { ClaimLists } from './claim-lists.ts';
import { claimIdOf, claimNumberOf } from './claim-number.ts';
import { KeyHolders } from './key-holders.ts';
import { documentAfter, documentWithRecords } from './next-document.ts';

/** Teams delivers an activity again for a few minutes at most; design: remembered for 15. */
const turnMemoryMilliseconds = 15 * 60 * 1000;

/** Claims, one document each, with what they are found by. The work on one claim is done in the order it came. */
export class LowdbClaims implements ClaimRepository {
  readonly #file: SqliteFile;
  readonly #clock: Clock;
  readonly #documents: DocumentTable<ClaimDocument>;
  readonly #index: ClaimIndex;
  readonly #keys: KeyHolders;
  readonly #lists: ClaimLists;
  /** Claims whose document was checked through since the start. */
  readonly #checked = new Set<number>();

  constructor(file: SqliteFile, clock: Clock, format: DocumentFormat, reportSetAside: (what: SetAside) => void) {
    this.#file = file;
    this.#clock = clock;
    this.#keys = new KeyHolders(file);
    this.#index = new ClaimIndex(file, this.#keys);
    this.#lists = new ClaimLists(file);
    this.#documents = new DocumentTable<ClaimDocument>(
      file,
      {
        table: 'claims',
        format,
        check: (document, key) => this.#check(document, Number(key)),
        columns: ({ claim }) => ({ summary: JSON.stringify(summaryOf(claim)) }),
      },
      reportSetAside,
      (key) => this.#index.remove(Number(key)),
    );
  }

  idle(): Promise<void> {
    return this.#documents.idle();
  }

  async nextClaimId(): Promise<ClaimId> {
    let number = 0;
    await this.#file.write(() => {
      const row = this.#file.get(`UPDATE numbers SET last = last + 1 WHERE name = 'claim' RETURNING last`);
      number = Number(row?.last);
    });
    return claimIdOf(number);
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
      (document) => {
        if (document !== null) this.#index.put(number, document);
        if (copy.basedOn === 0) this.#file.run(`UPDATE numbers SET last = max(last, ?) WHERE name = 'claim'`, number);
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
      (document) => document !== null && this.#index.put(number, document),
    );
  }

  async list(query: ClaimQuery): Promise<ClaimPage> {
    return this.#lists.page(query);
  }

  async countByStatus(of: ClaimQuery['of']): ReturnType<ClaimRepository['countByStatus']> {
    return this.#lists.counts(of);
  }

  async onSameKeys(claim: Claim): Promise<readonly KeyHolder[]> {
    return this.#keys.others(associationKeys(claim.details), claimNumberOf(claim.id));
  }

  async due(until: Timestamp, limit: number): Promise<readonly ClaimId[]> {
    const rows = this.#file.all(
      'SELECT number FROM claim_index WHERE moves_at <= ? ORDER BY moves_at, number LIMIT ?',
      ...[Date.parse(until), Math.max(0, limit)],
    );
    return rows.map(({ number }) => claimIdOf(Number(number)));
  }

  async owing(limit: number): Promise<readonly ClaimId[]> {
    const found = new Set<number>();
    if (limit > 0)
      for (const { number } of this.#file.each('SELECT number FROM owed_notices ORDER BY at, number')) {
        found.add(Number(number));
        if (found.size >= limit) break;
      }
    return [...found].map(claimIdOf);
  }

  async claimOfTurn(turn: string): Promise<ClaimId | null> {
    const row = this.#file.get('SELECT number FROM claim_turns WHERE turn = ? AND at >= ?', turn, this.#oldestTurn());
    return row === undefined ? null : claimIdOf(Number(row.number));
  }

  #oldestTurn(): number {
    return this.#clock.now().epochMilliseconds - turnMemoryMilliseconds;
  }

  #remember(turn: string, number: number): void {
    this.#file.run('DELETE FROM claim_turns WHERE at < ?', this.#oldestTurn());
    this.#file.run(
      'INSERT OR REPLACE INTO claim_turns (turn, number, at) VALUES (?, ?, ?)',
      ...[turn, number, this.#clock.now().epochMilliseconds],
    );
  }

  /** Through and through once; afterwards the row is what this process wrote, or what it has checked. */
  #check(document: object, number: number): ClaimDocument {
    if (this.#checked.has(number)) return document as ClaimDocument;
    if (!isRecord(document)) throw new Error('not a JSON object');
    const checked = checkedDocument(document, claimIdOf(number));
    this.#checked.add(number);
    return checked;
  }
}
