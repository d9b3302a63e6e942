import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorError } from '../../../bot/operator/backup.ts';
import { runOperatorCommand } from '../../../bot/operator/run-operator-command.ts';
import type { Claim } from '../../../claims/claim.ts';
import type { ClaimEvent } from '../../../claims/event.ts';
import { evolve } from '../../../claims/evolve.ts';
import { noticesFor } from '../../../claims/notices.ts';
import type { NoticeOutcome } from '../../../storage/claim-repository.ts';
import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../../storage/store.ts';
import { admin, aPerson, monday, owner } from '../../support/build-claim.ts';

const clock = { now: () => Temporal.Instant.from(monday) };
const id = 'CPOR-000001';
const notice = `${id}/2/owner`;
const form = { version: 1, step: 'programme', returnToReview: false, unaccepted: {} } as const;

/** A draft that an admin has handed over, of which its new owner is told. */
const events: readonly ClaimEvent[] = [
  { type: 'DraftStarted', claimId: id, owner, details: {}, form, at: monday, by: { kind: 'person', person: owner } },
  { type: 'HandedOver', to: aPerson(), at: '2026-11-02T09:05:00Z', by: { kind: 'person', person: admin } },
];

describe('The outbox of a stopped bot', () => {
  let dataDir: string;
  let said: string[];
  const inStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openLowdbStore({ directory: dataDir, clock });
    return work(store).finally(() => store.close());
  };
  const outbox = (...args: readonly string[]): Promise<void> => {
    said = [];
    return runOperatorCommand('outbox', args, { dataDir, clock, say: (line) => said.push(line) });
  };
  const became = (outcome: NoticeOutcome): Promise<void> =>
    inStore((store) =>
      store.claims.recordNotices(id, [
        { noticeId: `${notice}@person:x`, outcome, at: monday, detail: '500' },
        { noticeId: notice, outcome, at: monday, detail: '500' },
      ]),
    );
  const owed = () => inStore(async ({ claims }) => (await claims.load(id))?.notices ?? []);
  const claim = events.reduce<Claim | null>(evolve, null);
  assert.ok(claim);
  const notices = noticesFor(events.slice(1), claim, 2);

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'cpor-outbox-'));
    await inStore(({ claims }) => claims.save({ claim, basedOn: 0, events, notices }));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('lists what is owed', async () => {
    await outbox('list');
    assert.deepEqual(said, [`${notice}\towed\t2026-11-02T09:05:00Z`]);
  });

  it('lists what has failed, with the reason', async () => {
    await became('failed');
    await outbox();
    assert.deepEqual(said, [`${notice}\tfailed\t${monday}\t500`]);
  });

  it('says so when there is nothing to list', async () => {
    await became('sent');
    await outbox('list');
    assert.deepEqual(said, ['Nothing is owed, and nothing has failed.']);
  });

  for (const outcome of ['failed', 'unknown'] as const)
    it(`owes again what is ${outcome}, as it was owed at first`, async () => {
      await became(outcome);
      await outbox('retry', notice);
      assert.deepEqual(await owed(), notices);
      const records = await inStore(async ({ claims }) => (await claims.load(id))?.noticeRecords ?? []);
      assert.deepEqual(
        records.map((record) => record.outcome),
        ['retrying', 'retrying'],
      );
    });

  it('owes nothing again that was sent', async () => {
    await became('sent');
    await assert.rejects(outbox('retry', notice), OperatorError);
    assert.deepEqual(await owed(), []);
  });

  it('drops what is owed', async () => {
    await outbox('drop', notice);
    assert.deepEqual(await owed(), []);
    await assert.rejects(outbox('drop', notice), /is not owed/);
  });

  it('says how it is used', async () => {
    await assert.rejects(outbox('burn', notice), /npm run outbox/);
    await assert.rejects(outbox('drop', 'CPOR-000077/1/owner'), /There is no notice/);
  });

  it('is left alone while the bot runs', async () => {
    await inStore(() => assert.rejects(outbox('list'), /The bot is running/));
  });
});
