import { type ClaimStatus, claimStatuses } from '../../../claims/claim-status.ts';
import type { ClaimQuery, ClaimSummary } from '../../claim-repository.ts';
import { copyOf } from '../copy-of.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { ClaimLists, type NumberPage } from './claim-lists.ts';
import { KeyHolders } from './key-holders.ts';
import { Timeline } from './timeline.ts';

/** Everything asked of claims without reading them, in memory; rebuilt at start, changed after each commit. */
export class ClaimIndex {
  readonly #entries = new Map<number, ClaimEntry>();
  readonly #lists = new ClaimLists();
  readonly #deadlines = new Timeline();
  readonly #owing = new Timeline();
  readonly keys = new KeyHolders();

  get(number: number): ClaimEntry | undefined {
    return this.#entries.get(number);
  }

  put(entry: ClaimEntry): void {
    this.#entries.set(entry.number, entry);
    this.#lists.set(entry.number, entry.summary);
    this.#deadlines.set(entry.number, entry.dueAt);
    this.#owing.set(entry.number, entry.owedSince);
    this.keys.set(entry.number, entry);
  }

  /** Something became of its notices, and of nothing else. */
  owes(number: number, owedSince: number | undefined): void {
    this.#owing.set(number, owedSince);
  }

  remove(number: number): void {
    this.#entries.delete(number);
    this.#lists.set(number, undefined);
    this.#deadlines.set(number, undefined);
    this.#owing.set(number, undefined);
    this.keys.set(number, undefined);
  }

  page(query: ClaimQuery): NumberPage {
    return this.#lists.page(query);
  }

  /** A copy. */
  summary(number: number): ClaimSummary | undefined {
    const summary = this.#entries.get(number)?.summary;
    return summary === undefined ? undefined : copyOf(summary);
  }

  countByStatus(of: ClaimQuery['of']): Record<ClaimStatus, number> {
    const counts: Record<ClaimStatus, number> = {
      editing: 0,
      submitted: 0,
      'under-review': 0,
      'partner-action-required': 0,
      approved: 0,
      official: 0,
      rejected: 0,
      disputed: 0,
      'rejected-final': 0,
      ended: 0,
      discarded: 0,
    };
    for (const status of claimStatuses) counts[status] = this.#lists.count(of, status);
    return counts;
  }

  due(until: number, limit: number): readonly number[] {
    return this.#deadlines.upTo(until, limit);
  }

  owing(limit: number): readonly number[] {
    return this.#owing.upTo(Number.POSITIVE_INFINITY, limit);
  }
}
