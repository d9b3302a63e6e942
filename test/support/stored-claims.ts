import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import type { Notice } from '../../claims/notices.ts';
import type { NoticeRecord } from '../../storage/claim-repository.ts';
import { Journal } from '../../storage/files/journal.ts';
import { withAdditions } from '../../storage/lowdb/claims/claim-additions.ts';
import { claimFormat } from '../../storage/lowdb/claims/claim-format.ts';

/** What a claim's document says; only what tests look at. */
export type StoredClaimFile = {
  readonly revision: number;
  readonly claim: Claim;
  readonly events: readonly ClaimEvent[];
  readonly notices: readonly Notice[];
  readonly noticeRecords: readonly NoticeRecord[];
};

/** Reads claims beside the running bot: a claim's document, with what the journal has of it. */
export const storedClaims = (dataDir: string) => {
  const inJournal = () => [...Journal.recover(join(dataDir, 'journal'))];
  const numberIn = (path: string): readonly string[] => /^claims\/([^.]+)\.json$/.exec(path)?.slice(1) ?? [];
  return {
    stored: async (claimId: string): Promise<StoredClaimFile> => {
      const path = `claims/${claimId}.json`;
      const file = join(dataDir, path);
      const onDisk = existsSync(file) ? await readFile(file, 'utf8') : null;
      const text = inJournal()
        .filter((record) => record.path === path)
        .reduce(
          (before, record) => ('text' in record ? record.text : withAdditions(before, [record.addition], claimFormat)),
          onDisk,
        );
      return JSON.parse(text ?? '');
    },
    claimIds: async (): Promise<readonly string[]> => {
      const names = (await readdir(join(dataDir, 'claims'))).map((name) => `claims/${name}`);
      return [...new Set([...names, ...inJournal().map(({ path }) => path)].flatMap(numberIn))].sort();
    },
  };
};
