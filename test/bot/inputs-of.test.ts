import assert from 'node:assert/strict';
import { inputsOf } from '../../bot/inputs-of.ts';

describe('Reading what came with a press', () => {
  it('takes text, numbers and toggles as text', () => {
    assert.deepEqual(inputsOf({ a: 'x', b: true, c: 7 }), { a: 'x', b: 'true', c: '7' });
  });

  it('leaves out shapes that no input has', () => {
    assert.deepEqual(inputsOf({ a: { b: 1 }, c: ['x'], d: null }), {});
  });

  it('cuts nothing, so that what is too long can be told', () => {
    assert.equal(inputsOf({ a: 'x'.repeat(100_000) }).a?.length, 100_000);
  });
});
