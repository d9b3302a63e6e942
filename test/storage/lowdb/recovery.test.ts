import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import type { NoticeOutcome } from '../../../storage/claim-repository.ts';
import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import { openDatabase } from '../../../storage/lowdb/sqlite-file.ts';
import { at, change, details, draft, notice, submitted } from '../sample-claims.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';

const clock = { now: () => at('2026-11-20T10:00:00Z') };
const everyFirm = { everyFirm: true } as const;
const ids = ['CPOR-000001', 'CPOR-000002', 'CPOR-000003'];

type Act =
  | { readonly does: 'save'; readonly claim: number; readonly owes: number; readonly submits: boolean }
  | { readonly does: 'record'; readonly claim: number; readonly notice: number; readonly outcome: NoticeOutcome }
  | { readonly does: 'checkpoint' }
  | { readonly does: 'kill' };

const claim = fc.nat({ max: ids.length - 1 });
const outcome = fc.constantFrom<NoticeOutcome>('sending', 'retrying', 'sent', 'failed');
const acts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ does: fc.constant('save'), claim, owes: fc.nat(2), submits: fc.boolean() }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('record'), claim, notice: fc.nat(6), outcome }) },
    { weight: 2, arbitrary: fc.constant({ does: 'checkpoint' }) },
    { weight: 2, arbitrary: fc.constant({ does: 'kill' }) },
  ),
  { minLength: 1, maxLength: 25 },
) as fc.Arbitrary<readonly Act[]>;

describe('a store that is killed', () => {
  it('comes back as it was, whatever was saved, recorded and carried over before', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const directory = await temporaryFolder();
        const copy = await temporaryFolder();
        let database: DatabaseSync | null = null;
        const store = await openLowdbStore({
          directory,
          clock,
          openDatabase: (path) => {
            database = openDatabase(path);
            return database;
          },
        });
        const { claims } = store;
        const act = async (one: Act): Promise<void> => {
          if (one.does === 'checkpoint') return database?.exec('PRAGMA wal_checkpoint(PASSIVE)');
          if (one.does === 'kill') {
            await removeFolder(copy);
            // Shared memory goes with the process.
            cpSync(directory, copy, { recursive: true, filter: (file) => !file.endsWith('-shm') });
            const restarted = await openLowdbStore({ directory: copy, clock });
            for (const id of ids) assert.deepEqual(await restarted.claims.load(id), await claims.load(id));
            assert.deepEqual(await restarted.claims.owing(9), await claims.owing(9));
            for (const query of [{ of: everyFirm }, { of: everyFirm, search: 'after' }])
              assert.deepEqual(
                await restarted.claims.list({ ...query, limit: 9 }),
                await claims.list({ ...query, limit: 9 }),
              );
            assert.deepEqual(await restarted.claims.countByStatus(everyFirm), await claims.countByStatus(everyFirm));
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
          await store.close();
          await removeFolder(directory);
          await removeFolder(copy);
        }
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);
});
