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
import { ConcurrencyError, OutcomeUnknownError } from '../../errors.ts';
import { KeyQueue } from '../../files/key-queue.ts';
import type { Clock } from '../clock.ts';
import { copyOf } from '../copy-of.ts';
import { type ClaimDocument, copyOfChange } from './claim-document.ts';
import { entryOf, holdingOf, owedSinceOf } from './claim-entry.ts';
import type { ClaimFiles } from './claim-files.ts';
import { ClaimIndex } from './claim-index.ts';
import { claimIdOf, claimNumberOf } from './claim-number.ts';
import type { ClaimNumbers } from './claim-numbers.ts';
import { documentAfter, documentWithRecords } from './next-document.ts';
import { TurnMemory } from './turn-memory.ts';

/** Claims in documents, with indexes in memory. The work on one claim is done in the order it came. */
export class LowdbClaims implements ClaimRepository {
  readonly #files: ClaimFiles;
  readonly #numbers: ClaimNumbers;
  readonly #clock: Clock;
  readonly #index = new ClaimIndex();
  readonly #turns = new TurnMemory();
  readonly #queue = new KeyQueue();

  constructor(files: ClaimFiles, numbers: ClaimNumbers, clock: Clock) {
    this.#files = files;
    this.#numbers = numbers;
    this.#clock = clock;
  }

  /** Builds the indexes from the documents. Once, before anything else. */
  async rebuild(): Promise<void> {
    const turns: { readonly number: number; readonly turn: string; readonly at: Timestamp }[] = [];
    await this.#files.scan(({ entry, turns: ofClaim }) => {
      this.#index.put(entry);
      for (const turn of ofClaim) turns.push({ number: entry.number, ...turn });
    });
    turns.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    for (const { number, ...turn } of turns) this.#turns.remember(number, turn, this.#clock.now());
  }

  async idle(): Promise<void> {
    await this.#queue.idle();
    await this.#numbers.idle();
  }

  async nextClaimId(): Promise<ClaimId> {
    return claimIdOf(await this.#numbers.next());
  }

  async load(id: ClaimId): Promise<StoredClaim | null> {
    const number = claimNumberOf(id);
    if (number === undefined) return null;
    return this.#queue.run(id, async () => {
      const document = await this.#read(number);
      if (document === null) return null;
      const { claim, revision, events, notices, noticeRecords } = document;
      return { claim, revision, events, notices, noticeRecords };
    });
  }

  async save(change: ClaimChange): Promise<number> {
    const number = claimNumberOf(change.claim.id);
    if (number === undefined) throw new RangeError(`not a claim number: ${change.claim.id}`);
    const copy = copyOfChange(change);
    return this.#queue.run(change.claim.id, () => this.#commit(number, copy));
  }

  async recordNotices(id: ClaimId, records: readonly NoticeRecord[]): Promise<void> {
    const number = claimNumberOf(id);
    if (number === undefined || records.length === 0) return;
    const copy = copyOf(records);
    await this.#queue.run(id, async () => {
      const document = await this.#read(number);
      if (document === null) return;
      const after = documentWithRecords(document, copy);
      const owedSince = owedSinceOf(after);
      await this.#land(
        number,
        () => this.#files.addRecords(number, after, copy),
        () => this.#index.owes(number, owedSince),
      );
    });
  }

  async list(query: ClaimQuery): Promise<ClaimPage> {
    const { numbers, total, more } = this.#index.page(query);
    const claims = numbers.map((number) => this.#index.summary(number)).filter((summary) => summary !== undefined);
    return { claims, total, more };
  }

  async countByStatus(of: ClaimQuery['of']): ReturnType<ClaimRepository['countByStatus']> {
    return this.#index.countByStatus(of);
  }

  async onSameKeys(claim: Claim): Promise<readonly KeyHolder[]> {
    return this.#index.keys.others(associationKeys(claim.details), claimNumberOf(claim.id));
  }

  async due(until: Timestamp, limit: number): Promise<readonly ClaimId[]> {
    return this.#index.due(Date.parse(until), limit).map(claimIdOf);
  }

  async owing(limit: number): Promise<readonly ClaimId[]> {
    return this.#index.owing(limit).map(claimIdOf);
  }

  async claimOfTurn(turn: string): Promise<ClaimId | null> {
    const number = this.#turns.claimOf(turn, this.#clock.now());
    return number === undefined ? null : claimIdOf(number);
  }

  async #commit(number: number, change: ClaimChange): Promise<number> {
    // Before the first await: of two duplicates saved at once the second must find the first.
    const release = this.#index.keys.reserve(number, holdingOf(change.claim));
    try {
      const before = await this.#read(number);
      const stored = before?.revision ?? 0;
      if (stored !== change.basedOn)
        throw new ConcurrencyError(`${change.claim.id} is at revision ${stored}, not ${change.basedOn}`);
      const after = documentAfter(before, change, this.#files.format, this.#clock.now());
      const entry = entryOf(number, after);
      await this.#land(
        number,
        () => this.#files.addStep(number, after, change),
        () => {
          this.#index.put(entry);
          const turn = after.turns.at(-1);
          if (turn !== undefined) this.#turns.remember(number, turn, this.#clock.now());
        },
      );
      this.#numbers.passed(number);
      return after.revision;
    } finally {
      release();
    }
  }

  /** A document that had to be set aside, or that an operator took away, is forgotten by the indexes too. */
  async #read(number: number): Promise<ClaimDocument | null> {
    const { data } = await this.#files.open(number);
    if (data === null) {
      this.#index.remove(number);
      this.#files.forget(number);
    }
    return data;
  }

  async #land(number: number, write: () => Promise<void>, landed: () => void): Promise<void> {
    let failure: unknown;
    try {
      await write();
    } catch (error) {
      this.#files.forget(number);
      // When the outcome is unknown, what readers see on the disk is the truth from here on: the new document.
      if (!(error instanceof OutcomeUnknownError)) throw error;
      failure = error;
    }
    landed();
    if (failure !== undefined) throw failure;
  }
}
