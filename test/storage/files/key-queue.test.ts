import assert from 'node:assert/strict';
import { KeyQueue } from '../../../storage/files/key-queue.ts';

describe('the queue of a key', () => {
  it('runs the tasks of one key in their order, also after one that failed', async () => {
    const queue = new KeyQueue();
    const order: string[] = [];
    const failing = queue.run('a', async () => {
      await Promise.resolve();
      order.push('first');
      throw new Error('first');
    });
    const second = queue.run('a', async () => order.push('second'));
    const other = queue.run('b', async () => order.push('other'));
    await assert.rejects(failing);
    await Promise.all([second, other]);
    assert.deepEqual(order, ['other', 'first', 'second']);
  });

  it('is idle when the last task is done', async () => {
    const queue = new KeyQueue();
    let done = false;
    void queue.run('a', async () => {
      await new Promise((resolve) => setImmediate(resolve));
      done = true;
    });
    await queue.idle();
    assert.equal(done, true);
  });
});
