import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import type { Notice } from '../../claims/notices.ts';
import type { NoticeRecord } from '../../storage/claim-repository.ts';
import { claimIdOf, claimNumberOf } from '../../storage/lowdb/claims/claim-columns.ts';
import { storeFile } from '../../storage/lowdb/store-files.ts';

/** What a claim's document says; only what tests look at. */
export type StoredClaimDocument = {
  readonly revision: number;
  readonly claim: Claim;
  readonly events: readonly ClaimEvent[];
  readonly notices: readonly Notice[];
  readonly noticeRecords: readonly NoticeRecord[];
};

/** Reads claims beside the running bot. */
export const storedClaims = (dataDir: string) => {
  const reading = <T>(read: (database: DatabaseSync) => T): T => {
    const database = new DatabaseSync(join(dataDir, storeFile), { readOnly: true });
    try {
      return read(database);
    } finally {
      database.close();
    }
  };
  return {
    stored: async (claimId: string): Promise<StoredClaimDocument> =>
      reading((database) => {
        const number = claimNumberOf(claimId) ?? assert.fail(claimId);
        const row = database.prepare('SELECT document FROM claims WHERE key = ?').get(number);
        return JSON.parse(String(row?.document ?? assert.fail(`${claimId} is not stored`)));
      }),
    claimIds: async (): Promise<readonly string[]> =>
      reading((database) => {
        const rows = database.prepare('SELECT key FROM claims ORDER BY key').all();
        return rows.map(({ key }) => claimIdOf(Number(key)));
      }),
  };
};
