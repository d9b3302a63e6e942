import assert from 'node:assert/strict';
import { createOutageWatch } from '../../../bot/notifier/outage.ts';
import type { Diary, DiaryRepository } from '../../../storage/diary-repository.ts';

const memoryDiary = (): DiaryRepository => {
  let diary: Diary = {};
  return {
    read: async () => diary,
    note: async (entry) => {
      diary = { ...diary, ...entry };
    },
  };
};
const clockAt = (instant: string) => ({ now: () => Temporal.Instant.from(instant) });

const none = null;

describe('The watch for outages', () => {
  it('finds none at the very first start', async () => {
    const watch = await createOutageWatch(memoryDiary(), clockAt('2026-11-02T09:00:00Z'));
    assert.equal(watch.outage, none);
  });

  it('takes a restart of some minutes for none', async () => {
    const diary = memoryDiary();
    await createOutageWatch(diary, clockAt('2026-11-02T09:00:00Z'));
    const watch = await createOutageWatch(diary, clockAt('2026-11-02T09:14:00Z'));
    assert.equal(watch.outage, none);
  });

  it('knows from when to when nobody was alive', async () => {
    const diary = memoryDiary();
    await createOutageWatch(diary, clockAt('2026-11-02T09:00:00Z'));
    const watch = await createOutageWatch(diary, clockAt('2026-11-03T09:00:00Z'));
    assert.deepEqual(watch.outage, { downSince: '2026-11-02T09:00:00Z', upSince: '2026-11-03T09:00:00Z' });
  });

  it('finds it again at the next start until every claim knows of it', async () => {
    const diary = memoryDiary();
    await createOutageWatch(diary, clockAt('2026-11-02T09:00:00Z'));
    await createOutageWatch(diary, clockAt('2026-11-03T09:00:00Z'));
    const again = await createOutageWatch(diary, clockAt('2026-11-03T09:01:00Z'));
    assert.deepEqual(again.outage, { downSince: '2026-11-02T09:00:00Z', upSince: '2026-11-03T09:01:00Z' });
    await again.recorded();
    assert.equal((await createOutageWatch(diary, clockAt('2026-11-03T09:02:00Z'))).outage, none);
  });

  it('counts from the last mark, not from the last start', async () => {
    const diary = memoryDiary();
    let now = '2026-11-02T09:00:00Z';
    const watch = await createOutageWatch(diary, { now: () => Temporal.Instant.from(now) });
    now = '2026-11-02T12:00:00Z';
    await watch.alive();
    const restarted = await createOutageWatch(diary, clockAt('2026-11-02T12:05:00Z'));
    assert.equal(restarted.outage, none);
  });
});
