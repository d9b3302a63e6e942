import type { Timestamp } from '../../claims/claim.ts';
import type { Notice } from '../../claims/notices.ts';
import type { ClaimRepository, NoticeRecord } from '../claim-repository.ts';
import type { Outbox, Waits } from '../outbox.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** Within the write of a claim: what it owes now. What it owed before stays as it was put off. */
export const owe = (file: SqliteFile, claim: number, notices: readonly Notice[]): void => {
  file.run(
    'DELETE FROM owed_notices WHERE claim = ? AND notice NOT IN (SELECT value FROM json_each(?))',
    ...[claim, JSON.stringify(notices.map(({ id }) => id))],
  );
  for (const notice of notices)
    file.run(
      'INSERT INTO owed_notices (notice, claim, at, document) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      ...[notice.id, claim, Date.parse(notice.at), JSON.stringify(notice)],
    );
};

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
    const held = [...this.#leases].filter(([, until]) => until > time).map(([id]) => id);
    const rows = this.#file.all(
      `SELECT document FROM owed_notices WHERE due_at <= ? AND notice NOT IN (SELECT value FROM json_each(?))
       ORDER BY at, claim, id LIMIT ?`,
      ...[time, JSON.stringify(held), Math.max(0, limit)],
    );
    const notices = rows.map(({ document }): Notice => JSON.parse(String(document)));
    for (const { id } of notices) this.#leases.set(id, time + lease);
    return notices;
  }

  async done(notice: Notice, records: readonly NoticeRecord[]): Promise<void> {
    await this.#claims.recordNotices(notice.claimId, records);
    this.#leases.delete(notice.id);
  }

  async later({ claimId, id }: Notice, at: Timestamp, records: readonly NoticeRecord[], waits?: Waits): Promise<void> {
    const putOff = this.#file.write(() => {
      this.#file.run(
        'UPDATE owed_notices SET due_at = ?, waits = ? WHERE notice = ?',
        ...[Date.parse(at), waits ?? null, id],
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
      this.#file.run('UPDATE owed_notices SET due_at = 0, waits = NULL WHERE waits = ?', waits);
    });
  }
}
