import assert from 'node:assert/strict';
import { Turnstile } from '../../../../bot/notifier/limits/turnstile.ts';

const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('The turnstile', () => {
  it('lets so many through in each turn of the event loop, first come, first served', async () => {
    const turnstile = new Turnstile(2);
    const passed: number[] = [];
    const pass = (number: number): void => void turnstile.pass().then(() => passed.push(number));
    for (const number of [1, 2, 3, 4, 5]) pass(number);
    await Promise.resolve();
    assert.deepEqual(passed, []);
    await turnOfTheLoop();
    assert.deepEqual(passed, [1, 2]);
    pass(6);
    await turnOfTheLoop();
    assert.deepEqual(passed, [1, 2, 3, 4]);
    await turnOfTheLoop();
    assert.deepEqual(passed, [1, 2, 3, 4, 5, 6]);
    pass(7);
    await turnOfTheLoop();
    assert.equal(passed.at(-1), 7);
  });
});
