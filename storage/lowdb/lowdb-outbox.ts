import type { Timestamp } from '../../claims/claim.ts';
import type { Notice } from '../../claims/notices.ts';
import type { ClaimRepository, NoticeRecord } from '../claim-repository.ts';
import type { Outbox, Waits } from '../outbox.ts';

/** What claims owe, of one process: it alone hands out, so leases live in memory. */
export class LowdbOutbox implements Outbox {
  readonly #claims: Pick<ClaimRepository, 'owing' | 'load' | 'recordNotices'>;
  readonly #leases = new Map<string, number>();
  readonly #putOff = new Map<string, { readonly until: number; readonly waits: Waits | undefined }>();

  constructor(claims: Pick<ClaimRepository, 'owing' | 'load' | 'recordNotices'>) {
    this.#claims = claims;
  }

  async take(now: Timestamp, limit: number, lease: number): Promise<readonly Notice[]> {
    const time = Date.parse(now);
    const due: Notice[] = [];
    for (const claimId of await this.#claims.owing(Number.MAX_SAFE_INTEGER)) {
      const stored = await this.#claims.load(claimId);
      for (const notice of stored?.notices ?? []) {
        if ((this.#putOff.get(notice.id)?.until ?? 0) <= time && (this.#leases.get(notice.id) ?? 0) <= time)
          due.push(notice);
      }
    }
    const taken = due.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(0, limit);
    for (const { id } of taken) this.#leases.set(id, time + lease);
    return taken;
  }

  async done(notice: Notice, records: readonly NoticeRecord[]): Promise<void> {
    await this.#claims.recordNotices(notice.claimId, records);
    this.#leases.delete(notice.id);
    this.#putOff.delete(notice.id);
  }

  async later(notice: Notice, at: Timestamp, records: readonly NoticeRecord[], waits?: Waits): Promise<void> {
    await this.#claims.recordNotices(notice.claimId, records);
    this.#putOff.set(notice.id, { until: Date.parse(at), waits });
    this.#leases.delete(notice.id);
  }

  async reachable(): Promise<void> {
    for (const [id, { waits }] of this.#putOff) if (waits) this.#putOff.delete(id);
  }
}
