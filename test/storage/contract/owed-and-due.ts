import assert from 'node:assert/strict';
import type { NoticeOutcome } from '../../../storage/claim-repository.ts';
import { askedForInformation, change, draft, notice, rejectedForPoe, submitted } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

export const owedAndDue = (subject: () => StoreUnderTest): void => {
  const claims = () => subject().store.claims;
  const claim = submitted({ id: 'CPOR-000001' });
  const [first, second] = [notice(claim, 1), notice(claim, 2)];
  const record = (noticeId: string, outcome: NoticeOutcome) => ({ noticeId, outcome, at: '2026-11-20T10:00:01Z' });

  it('settles notices that were sent, dropped, failed or unknown, and keeps the record', async () => {
    const outcomes = ['sent', 'dropped', 'failed', 'unknown'] as const;
    const notices = outcomes.map((_, index) => notice(claim, index));
    await claims().save(change(claim, 0, { notices: [...notices, second, notice(claim, 9)] }));
    await claims().recordNotices(
      claim.id,
      outcomes.map((outcome, index) => record(notices[index]?.id ?? '', outcome)),
    );
    const stored = await claims().load(claim.id);
    assert.deepEqual(
      stored?.notices.map(({ id }) => id),
      [notice(claim, 9).id],
    );
    assert.deepEqual(
      stored.noticeRecords.map(({ outcome }) => outcome),
      outcomes,
    );
  });

  it('goes on owing a notice that is being sent or whose recipient is disabled', async () => {
    await claims().save(change(claim, 0, { notices: [first, second] }));
    await claims().recordNotices(claim.id, [record(first.id, 'sending'), record(second.id, 'recipient-disabled')]);
    await subject().reopen();
    const stored = await claims().load(claim.id);
    assert.deepEqual(stored?.notices, [first, second]);
    assert.deepEqual(stored.noticeRecords, [record(first.id, 'sending'), record(second.id, 'recipient-disabled')]);
    assert.deepEqual(await claims().owing(5), [claim.id]);
  });

  it('makes no card stale by recording, and waits for no revision', async () => {
    await claims().save(change(claim, 0, { notices: [first] }));
    await Promise.all([
      claims().save(change(claim, 1, { notices: [second] })),
      claims().recordNotices(claim.id, [record(first.id, 'sent')]),
    ]);
    const stored = await claims().load(claim.id);
    assert.equal(stored?.revision, 2);
    assert.deepEqual(stored.notices, [second]);
    assert.equal(await claims().save(change(claim, 2)), 3);
  });

  it('keeps a bounded number of records, and all of what is still owed', async () => {
    await claims().save(change(claim, 0, { notices: [first] }));
    await claims().recordNotices(claim.id, [record(first.id, 'sending')]);
    for (let round = 0; round < 3; round += 1)
      await claims().recordNotices(
        claim.id,
        Array.from({ length: 100 }, (_, index) => record(`${claim.id}/${round}-${index}/desk`, 'sent')),
      );
    const records = (await claims().load(claim.id))?.noticeRecords ?? [];
    assert.ok(records.length < 110);
    assert.deepEqual(records[0], record(first.id, 'sending'));
    assert.equal(records.at(-1)?.noticeId, `${claim.id}/2-99/desk`);
  });

  it('names the claims that owe, oldest notice first', async () => {
    const owing = async (id: string, at: string): Promise<void> => {
      const other = draft({ id });
      await claims().save(change(other, 0, { notices: [notice(other, 1, { at })] }));
    };
    await owing('CPOR-000001', '2026-11-20T09:03:00Z');
    await owing('CPOR-000002', '2026-11-20T09:01:00Z');
    await owing('CPOR-000003', '2026-11-20T09:02:00Z');
    await claims().save(change(draft({ id: 'CPOR-000004' }), 0));
    assert.deepEqual(await claims().owing(9), ['CPOR-000002', 'CPOR-000003', 'CPOR-000001']);
    await claims().recordNotices('CPOR-000002', [record('CPOR-000002/1/owner', 'sent')]);
    assert.deepEqual(await claims().owing(1), ['CPOR-000003']);
    await subject().reopen();
    assert.deepEqual(await claims().owing(9), ['CPOR-000003', 'CPOR-000001']);
  });

  it('ignores what became of the notices of a claim that is not there', async () => {
    await claims().recordNotices('CPOR-000077', [record('x', 'sent')]);
    assert.equal(await claims().load('CPOR-000077'), null);
  });

  it('names the claims whose deadline or reminder has come, earliest first', async () => {
    await claims().save(change(askedForInformation({ id: 'CPOR-000001' }, '2026-11-27T22:59:59Z'), 0));
    await claims().save(change(askedForInformation({ id: 'CPOR-000002' }, '2026-11-25T22:59:59Z'), 0));
    await claims().save(change(rejectedForPoe({ id: 'CPOR-000003' }, '2026-11-26T22:59:59Z'), 0));
    await claims().save(change(draft({ id: 'CPOR-000004' }), 0));
    for (const restart of [false, true]) {
      if (restart) await subject().reopen();
      assert.deepEqual(await claims().due('2026-11-25T22:59:58Z', 9), []);
      assert.deepEqual(await claims().due('2026-11-25T22:59:59Z', 9), ['CPOR-000002']);
      assert.deepEqual(await claims().due('2026-12-01T00:00:00Z', 2), ['CPOR-000002', 'CPOR-000003']);
      assert.deepEqual(await claims().due('2026-12-01T00:00:00Z', 9), ['CPOR-000002', 'CPOR-000003', 'CPOR-000001']);
    }
    const reminders = [{ id: 'draft-untouched/x', kind: 'draft-untouched', at: '2026-11-24T08:00:00Z' }] as const;
    await claims().save(change({ ...draft({ id: 'CPOR-000004' }), reminders }, 1));
    assert.deepEqual(await claims().due('2026-11-24T08:00:00Z', 9), ['CPOR-000004']);
    await subject().reopen();
    assert.deepEqual(await claims().due('2026-11-24T08:00:00Z', 9), ['CPOR-000004']);
    await claims().save(change(draft({ id: 'CPOR-000004' }), 2));
    await claims().save(change(submitted({ id: 'CPOR-000002' }, true), 1));
    assert.deepEqual(await claims().due('2026-11-26T22:59:59Z', 9), ['CPOR-000003']);
  });
};
