import type { Timestamp } from '../../claims/claim.ts';
import type { Notice } from '../../claims/notices.ts';
import type { ClaimRepository, NoticeRecord } from '../claim-repository.ts';
import type { Outbox, Waits } from '../outbox.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** As the table has them. */
const waitsFor = { nothing: 0, 'until-reachable': 1, 'in-line': 2 } as const;

/** What claims owe, in the order it came. One process has the store open: it alone hands out, so leases live in memory. */
export class LowdbOutbox implements Outbox {
  readonly #file: SqliteFile;
  readonly #claims: Pick<ClaimRepository, 'recordNotices'>;
  /** Until when somebody has a notice in hand, in epoch milliseconds. */
  readonly #leases = new Map<string, number>();

  constructor(file: SqliteFile, claims: Pick<ClaimRepository, 'recordNotices'>) {
    this.#file = file;
    this.#claims = claims;
  }

  async take(now: Timestamp, limit: number, lease: number): Promise<readonly Notice[]> {
    const time = Date.parse(now);
    const taken: Notice[] = [];
    const sql = 'SELECT notice, document FROM owed_notices WHERE due_at <= ? ORDER BY at, number, id';
    for (const { notice, document } of limit > 0 ? this.#file.each(sql, time) : []) {
      if ((this.#leases.get(String(notice)) ?? 0) > time) continue;
      this.#leases.set(String(notice), time + lease);
      taken.push(JSON.parse(String(document)) as Notice);
      if (taken.length >= limit) break;
    }
    return taken;
  }

  async done(notice: Notice, records: readonly NoticeRecord[]): Promise<void> {
    await this.#claims.recordNotices(notice.claimId, records);
    this.#leases.delete(notice.id);
  }

  async later({ claimId, id }: Notice, at: Timestamp, records: readonly NoticeRecord[], waits?: Waits): Promise<void> {
    const putOff = this.#file.write(() => {
      this.#file.run(
        'UPDATE owed_notices SET due_at = ?, waits = ? WHERE notice = ?',
        ...[Date.parse(at), waitsFor[waits ?? 'nothing'], id],
      );
    });
    await Promise.all([putOff, this.#claims.recordNotices(claimId, records)]);
    this.#leases.delete(id);
  }

  reachable(): Promise<void> {
    return this.#dueNow('until-reachable');
  }

  begin(): Promise<void> {
    return this.#dueNow('in-line');
  }

  #dueNow(waits: Waits): Promise<void> {
    return this.#file.write(() => {
      this.#file.run(`UPDATE owed_notices SET due_at = 0, waits = 0 WHERE waits = ${waitsFor[waits]}`);
    });
  }
}
