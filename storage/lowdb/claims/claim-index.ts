import type { Claim } from '../../../claims/claim.ts';
import type { SqliteFile } from '../sqlite-file.ts';
import type { ClaimDocument } from './claim-document.ts';
import { type ClaimEntry, entryOf, millisecondsOf } from './claim-entry.ts';
import type { Holding, KeyHolders } from './key-holders.ts';
import { searchScopes } from './search-words.ts';

const columns = ['firm', 'owner', 'status', 'answered', 'competing', 'assignee', 'moves_at', 'keys', 'words'] as const;

const scopesOf = ({ firm, owner }: Pick<ClaimEntry, 'firm' | 'owner'>): readonly string[] => [
  'every firm',
  `firm ${firm}`,
  `owner ${owner}`,
];

/** Everything that a claim is found by, changed within the write of its document and only where it changes. */
export class ClaimIndex {
  readonly #file: SqliteFile;
  readonly #keys: KeyHolders;

  constructor(file: SqliteFile, keys: KeyHolders) {
    this.#file = file;
    this.#keys = keys;
  }

  /** @throws DuplicateAssociationError when the claim would hold a key that another one of the same firm holds. */
  put(number: number, { claim, notices }: ClaimDocument): void {
    const before = this.#entry(number);
    const after = entryOf(claim);
    if (before === null || columns.some((column) => before[column] !== after[column])) {
      this.#replace(number, before, after);
      if (before?.words !== after.words || before.owner !== after.owner) this.#putWords(number, before, claim, after);
    }
    this.#putOwed(number, notices);
  }

  /** The claim's document is gone. */
  remove(number: number): void {
    const before = this.#entry(number);
    if (before === null) return;
    this.#keys.put(number, JSON.parse(before.keys), null);
    this.#count(before, -1);
    for (const sql of ['claim_index WHERE number', 'claim_search WHERE rowid', 'owed_notices WHERE number'])
      this.#file.run(`DELETE FROM ${sql} = ?`, number);
  }

  /** As it stands in the table, not as this version would make it: what was counted in is counted out. */
  #entry(number: number): ClaimEntry | null {
    const row = this.#file.get(`SELECT ${columns.join(', ')} FROM claim_index WHERE number = ?`, number);
    return row === undefined ? null : (row as ClaimEntry);
  }

  #replace(number: number, before: ClaimEntry | null, after: ClaimEntry): void {
    if (before?.keys !== after.keys) {
      const held: Holding | null = before === null ? null : JSON.parse(before.keys);
      this.#keys.put(number, held, JSON.parse(after.keys));
    }
    const values = columns.map((column) => after[column]);
    this.#file.run(
      `INSERT OR REPLACE INTO claim_index (${columns.join(', ')}, number) VALUES (${columns.map(() => '?').join(', ')}, ?)`,
      ...values,
      number,
    );
    if (before?.status === after.status && before.owner === after.owner) return;
    if (before !== null) this.#count(before, -1);
    this.#count(after, 1);
  }

  #count(entry: ClaimEntry, change: 1 | -1): void {
    for (const scope of scopesOf(entry))
      this.#file.run(
        `INSERT INTO claim_counts (scope, status, count) VALUES (?, ?, ?)
         ON CONFLICT DO UPDATE SET count = count + excluded.count`,
        ...[scope, entry.status, change],
      );
  }

  #putWords(number: number, before: ClaimEntry | null, claim: Claim, { words }: ClaimEntry): void {
    if (before !== null) this.#file.run('DELETE FROM claim_search WHERE rowid = ?', number);
    this.#file.run(
      'INSERT INTO claim_search (rowid, words, scopes) VALUES (?, ?, ?)',
      ...[number, words, searchScopes(claim)],
    );
  }

  #putOwed(number: number, notices: ClaimDocument['notices']): void {
    const stored = this.#file.all('SELECT notice FROM owed_notices WHERE number = ?', number);
    const before = new Set(stored.map(({ notice }) => String(notice)));
    for (const notice of notices) {
      if (before.delete(notice.id)) continue;
      this.#file.run(
        'INSERT OR REPLACE INTO owed_notices (notice, number, at, due_at, waits, document) VALUES (?, ?, ?, 0, 0, ?)',
        ...[notice.id, number, millisecondsOf(notice.at), JSON.stringify(notice)],
      );
    }
    for (const id of before) this.#file.run('DELETE FROM owed_notices WHERE notice = ?', id);
  }
}
