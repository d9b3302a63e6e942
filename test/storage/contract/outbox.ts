import assert from 'node:assert/strict';
import type { Notice } from '../../../claims/notices.ts';
import type { NoticeOutcome } from '../../../storage/claim-repository.ts';
import { change, notice, submitted } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const lease = 60_000;
const now = '2027-01-01T10:00:00Z';
const inAMinute = '2027-01-01T10:01:00Z';
const inAnHour = '2027-01-01T11:00:00Z';

export const outbox = (subject: () => StoreUnderTest): void => {
  const claims = () => subject().store.claims;
  const box = () => subject().store.outbox;
  const first = submitted({ id: 'CPOR-000001' });
  const second = submitted({ id: 'CPOR-000002' });
  const record = ({ id }: Notice, outcome: NoticeOutcome) => ({ noticeId: id, outcome, at: now });
  const take = async (at = now, limit = 9): Promise<readonly string[]> =>
    (await box().take(at, limit, lease)).map(({ id }) => id);

  it('hands out what is owed, oldest first, and of one claim as it came', async () => {
    const ten = Array.from({ length: 10 }, (_, index) => notice(first, index + 1));
    await claims().save(change(first, 0, { notices: ten }));
    assert.deepEqual(await box().take(now, 20, lease), ten);
  });

  it('hands out nothing that somebody holds until they let go or their lease ends', async () => {
    await claims().save(change(first, 0, { notices: [notice(first, 1)] }));
    await claims().save(change(second, 0, { notices: [notice(second, 1)] }));
    const [one] = await take(now, 1);
    assert.deepEqual(await take(), [one === notice(first, 1).id ? notice(second, 1).id : notice(first, 1).id]);
    assert.deepEqual(await take(), []);
    assert.equal((await take(inAMinute)).length, 2);
  });

  it('owes what is done no more, also after a restart', async () => {
    const owed = notice(first, 1);
    await claims().save(change(first, 0, { notices: [owed] }));
    await take();
    await box().done(owed, [record(owed, 'sent')]);
    await subject().reopen();
    assert.deepEqual(await take(), []);
    assert.deepEqual((await claims().load(first.id))?.noticeRecords, [record(owed, 'sent')]);
  });

  it('hands out again after a restart what was in hand', async () => {
    await claims().save(change(first, 0, { notices: [notice(first, 1)] }));
    await take();
    await subject().reopen();
    assert.deepEqual(await take(), [notice(first, 1).id]);
  });

  it('keeps what is put off until its time, also after a restart, with its record', async () => {
    const owed = notice(first, 1);
    await claims().save(change(first, 0, { notices: [owed] }));
    await take();
    await box().later(owed, inAnHour, [record(owed, 'retrying')]);
    await subject().reopen();
    assert.deepEqual(await take(inAMinute), []);
    assert.deepEqual((await claims().load(first.id))?.noticeRecords, [record(owed, 'retrying')]);
    assert.deepEqual(await take(inAnHour), [owed.id]);
  });

  it('leaves what is put off where it is when the claim goes on', async () => {
    const owed = notice(first, 1);
    await claims().save(change(first, 0, { notices: [owed] }));
    await box().later(owed, inAnHour, []);
    await claims().save(change(first, 1, { notices: [notice(first, 2)] }));
    assert.deepEqual(await take(), [notice(first, 2).id]);
  });

  it('hands out what waits for somebody once they can be reached, and nothing else before its time', async () => {
    const [waiting, putOff] = [notice(first, 1), notice(first, 2)];
    await claims().save(change(first, 0, { notices: [waiting, putOff] }));
    await box().later(waiting, inAnHour, [record(waiting, 'recipient-disabled')], 'until-reachable');
    await box().later(putOff, inAnHour, []);
    await box().reachable();
    await subject().reopen();
    assert.deepEqual(await take(), [waiting.id]);
  });

  it('hands out to who begins what waits in line, and nothing else before its time', async () => {
    const [inLine, putOff] = [notice(first, 1), notice(first, 2)];
    await claims().save(change(first, 0, { notices: [inLine, putOff] }));
    await box().later(inLine, inAnHour, [record(inLine, 'retrying')], 'in-line');
    await box().later(putOff, inAnHour, []);
    await subject().reopen();
    assert.deepEqual(await take(), []);
    await box().begin();
    assert.deepEqual(await take(), [inLine.id]);
  });
};
