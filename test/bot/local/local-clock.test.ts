import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocalClock } from '../../../bot/local/local-clock.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const noon = Temporal.Instant.from('2026-11-20T12:00:00Z');
const realTime = (): Temporal.Instant => noon;

describe('the clock of local mode', () => {
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  it('shows the real time at first', async () => {
    const clock = await createLocalClock(folder.path, realTime);
    assert.equal(clock.now().toString(), noon.toString());
    assert.equal(clock.ahead().blank, true);
  });

  it('goes forward by what it is told, calendar months included', async () => {
    const clock = await createLocalClock(folder.path, realTime);
    await clock.advance(Temporal.Duration.from('P1M'));
    await clock.advance(Temporal.Duration.from('PT90M'));
    assert.equal(clock.now().toString(), '2026-12-20T13:30:00Z');
  });

  it('is as far ahead after a restart', async () => {
    await (await createLocalClock(folder.path, realTime)).advance(Temporal.Duration.from('P3D'));
    const clock = await createLocalClock(folder.path, realTime);
    assert.equal(clock.now().toString(), '2026-11-23T12:00:00Z');
  });

  it('loses none of many moves at once', async () => {
    const clock = await createLocalClock(folder.path, realTime);
    await Promise.all(Array.from({ length: 10 }, () => clock.advance(Temporal.Duration.from('PT1H'))));
    assert.equal(clock.ahead().total('hours'), 10);
    assert.equal((await createLocalClock(folder.path, realTime)).ahead().total('hours'), 10);
  });

  it('does not start from a file that it cannot read, and leaves the file alone', async () => {
    for (const text of ['', '{"aheadMs": -5}', '{"aheadMs": "1"}']) {
      const file = join(folder.path, 'clock.json');
      await writeFile(file, text);
      await assert.rejects(createLocalClock(folder.path, realTime), /not readable as a clock/);
      assert.equal(await readFile(file, 'utf8'), text);
    }
  });
});
