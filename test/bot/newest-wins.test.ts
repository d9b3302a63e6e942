import assert from 'node:assert/strict';
import { createNewestWins } from '../../bot/newest-wins.ts';

describe('updates of one message that come faster than Teams takes them', () => {
  it('go one at a time, and of those that wait only the newest is sent', async () => {
    const latest = createNewestWins<string>();
    const sent: string[] = [];
    let running = 0;
    const gates: (() => void)[] = [];
    const update = (state: string) => async () => {
      running += 1;
      assert.equal(running, 1);
      sent.push(state);
      await new Promise<void>((resolve) => gates.push(resolve));
      running -= 1;
      return state;
    };
    const results = ['first', 'second', 'third', 'fourth'].map((state) => latest('message', update(state)));
    gates.shift()?.();
    assert.equal(await results[0], 'first');
    await new Promise((resolve) => setImmediate(resolve));
    gates.shift()?.();
    assert.deepEqual(await Promise.all(results), ['first', 'fourth', 'fourth', 'fourth']);
    assert.deepEqual(sent, ['first', 'fourth']);
  });

  it('do not wait for those of another message, nor for one that failed', async () => {
    const latest = createNewestWins<string>();
    const stuck = latest('one', () => new Promise<string>(() => {}));
    assert.equal(await latest('two', async () => 'two'), 'two');
    const failed = latest('three', async () => {
      throw new Error('no');
    });
    const next = latest('three', async () => 'next');
    await assert.rejects(failed);
    assert.equal(await next, 'next');
    assert.ok(stuck instanceof Promise);
  });
});
