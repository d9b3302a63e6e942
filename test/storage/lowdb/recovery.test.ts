import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { NoticeOutcome } from '../../../storage/claim-repository.ts';
import { DurableWriter } from '../../../storage/files/durable-writer.ts';
import { nodeFileSystem } from '../../../storage/files/file-system.ts';
import { withAdditions } from '../../../storage/lowdb/claims/claim-additions.ts';
import { ClaimFiles } from '../../../storage/lowdb/claims/claim-files.ts';
import { claimFormat } from '../../../storage/lowdb/claims/claim-format.ts';
import { ClaimNumbers } from '../../../storage/lowdb/claims/claim-numbers.ts';
import { LowdbClaims } from '../../../storage/lowdb/claims/lowdb-claims.ts';
import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import { SetAsideFolder } from '../../../storage/lowdb/set-aside-folder.ts';
import { at, change, details, draft, notice, submitted } from '../sample-claims.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';

const clock = { now: () => at('2026-11-20T10:00:00Z') };
const ids = ['CPOR-000001', 'CPOR-000002', 'CPOR-000003'];

type Act =
  | { readonly does: 'save'; readonly claim: number; readonly owes: number; readonly submits: boolean }
  | { readonly does: 'record'; readonly claim: number; readonly notice: number; readonly outcome: NoticeOutcome }
  | { readonly does: 'settle' }
  | { readonly does: 'kill' };

const claim = fc.nat({ max: ids.length - 1 });
const outcome = fc.constantFrom<NoticeOutcome>('sending', 'retrying', 'sent', 'failed');
const acts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ does: fc.constant('save'), claim, owes: fc.nat(2), submits: fc.boolean() }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('record'), claim, notice: fc.nat(6), outcome }) },
    { weight: 2, arbitrary: fc.constant({ does: 'settle' }) },
    { weight: 2, arbitrary: fc.constant({ does: 'kill' }) },
  ),
  { minLength: 1, maxLength: 25 },
) as fc.Arbitrary<readonly Act[]>;

/** The claims of the store, and the writer below them, which a test settles when it likes. */
const openClaims = async (directory: string) => {
  const set = new SetAsideFolder(directory, assert.fail);
  const files = nodeFileSystem;
  mkdirSync(join(directory, 'claims'), { recursive: true });
  const writer = await DurableWriter.open({
    directory,
    files,
    merge: (_path, text, additions) => withAdditions(text, additions, claimFormat),
    onTrouble: (error) => assert.fail(String(error)),
  });
  const claimFiles = new ClaimFiles(join(directory, 'claims'), claimFormat, writer, set);
  const numbers = await ClaimNumbers.open(join(directory, 'numbers.json'), writer, set, claimFiles.highestNumber());
  const claims = new LowdbClaims(claimFiles, numbers, clock);
  claims.rebuild();
  return { claims, writer };
};

describe('a store that is killed', () => {
  it('comes back as it was, whatever was saved, recorded and put in its place before', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const directory = await temporaryFolder();
        const copy = await temporaryFolder();
        const { claims, writer } = await openClaims(directory);
        const act = async (one: Act): Promise<void> => {
          if (one.does === 'settle') return writer.settle();
          if (one.does === 'kill') {
            await removeFolder(copy);
            cpSync(directory, copy, { recursive: true });
            const restarted = await openLowdbStore({ directory: copy, clock });
            for (const id of ids) assert.deepEqual(await restarted.claims.load(id), await claims.load(id));
            assert.deepEqual(await restarted.claims.owing(9), await claims.owing(9));
            assert.deepEqual(restarted.setAside, []);
            await restarted.close();
            return;
          }
          const id = ids[one.claim] ?? '';
          const stored = await claims.load(id);
          const basedOn = stored?.revision ?? 0;
          if (one.does === 'save') {
            const named = { id, details: details(one.claim + 1, { claimName: `After ${basedOn}` }) };
            const next = one.submits ? submitted(named) : draft(named);
            const notices = Array.from({ length: one.owes }, (_, index) => notice(next, basedOn * 2 + index));
            await claims.save(change(next, basedOn, { notices, turn: `${id}/${basedOn}` }));
            return;
          }
          const of = stored?.notices[one.notice] ?? stored?.notices[0];
          if (of)
            await claims.recordNotices(id, [{ noticeId: of.id, outcome: one.outcome, at: '2026-11-20T10:00:00Z' }]);
        };
        try {
          for (const one of all) await act(one);
          await act({ does: 'kill' });
        } finally {
          await writer.close();
          await removeFolder(directory);
          await removeFolder(copy);
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});
