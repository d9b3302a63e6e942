import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createStop } from '../../bot/stop.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const never = (): Promise<never> => new Promise(() => {});

describe('A wish to end', () => {
  it('lets work come to its end', async () => {
    assert.equal(await createStop().orStop(Promise.resolve('done')), 'done');
    await assert.rejects(createStop().orStop(Promise.reject(new Error('failed'))), /failed/);
  });

  it('releases everybody who waits for what never comes, also who begins to wait after it', async () => {
    const { orStop, stop, isStopped } = createStop();
    const waiting = [orStop(never()), orStop(never())];
    stop();
    assert.ok(isStopped());
    assert.deepEqual(await Promise.all([...waiting, orStop(never())]), ['stopped', 'stopped', 'stopped']);
  });

  it('that never comes holds nothing of the work that is done', async () => {
    const { orStop, stop } = createStop();
    const used = async (times: number): Promise<number> => {
      for (let time = 0; time < times; time += 1) await orStop(Promise.resolve(time));
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = await used(1_000);
    const after = await used(50_000);
    // A promise that is left waiting is some 500 bytes.
    assert.ok(after - before < 50_000 * 64, `${(after - before) / 50_000} bytes for each`);
    stop();
  });
});
