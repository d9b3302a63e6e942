import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shorten } from '../../cards/shorten.ts';

describe('A text that is cut', () => {
  it('says so', () => {
    assert.equal(shorten('statement of work', 9), 'statemen…');
    assert.equal(shorten('statement of work', 11), 'statement…');
  });

  it('is left alone when it fits', () => {
    assert.equal(shorten('statement', 9), 'statement');
  });

  it('never holds half a character, nor more than was allowed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const short = shorten(text, max);
        assert.ok(short.isWellFormed() && short.length <= Math.max(max, 1));
      }),
      { seed: 11 },
    );
  });
});
