import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import type { Notice } from '../../claims/notices.ts';
import type { NoticeRecord } from '../../storage/claim-repository.ts';
import { Journal } from '../../storage/files/journal.ts';

/** What a claim's document says; only what tests look at. */
export type StoredClaimFile = {
  readonly revision: number;
  readonly claim: Claim;
  readonly events: readonly ClaimEvent[];
  readonly notices: readonly Notice[];
  readonly noticeRecords: readonly NoticeRecord[];
};

/** Reads claims beside the running bot: what stands in its journal, else in the claim's document. */
export const storedClaims = (dataDir: string) => {
  const inJournal = (): ReadonlyMap<string, string> =>
    new Map(
      [...Journal.recover(join(dataDir, 'journal'))].flatMap(({ path, text }) => (text === null ? [] : [[path, text]])),
    );
  const numberIn = (path: string): readonly string[] => /^claims\/([^.]+)\.json$/.exec(path)?.slice(1) ?? [];
  return {
    stored: async (claimId: string): Promise<StoredClaimFile> => {
      const path = `claims/${claimId}.json`;
      return JSON.parse(inJournal().get(path) ?? (await readFile(join(dataDir, path), 'utf8')));
    },
    claimIds: async (): Promise<readonly string[]> => {
      const names = (await readdir(join(dataDir, 'claims'))).map((name) => `claims/${name}`);
      return [...new Set([...names, ...inJournal().keys()].flatMap(numberIn))].sort();
    },
  };
};
