import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import type { Notice } from '../../claims/notices.ts';
import type { NoticeRecord } from '../../storage/claim-repository.ts';

/** What a claim's document says; only what tests look at. */
export type StoredClaimFile = {
  readonly revision: number;
  readonly claim: Claim;
  readonly events: readonly ClaimEvent[];
  readonly notices: readonly Notice[];
  readonly noticeRecords: readonly NoticeRecord[];
};

/** Reads claims beside the running bot; a document is replaced as a whole, so it is never half-written. */
export const storedClaims = (dataDir: string) => {
  const folder = join(dataDir, 'claims');
  return {
    stored: async (claimId: string): Promise<StoredClaimFile> =>
      JSON.parse(await readFile(join(folder, `${claimId}.json`), 'utf8')),
    claimIds: async (): Promise<readonly string[]> =>
      (await readdir(folder))
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .sort(),
  };
};
