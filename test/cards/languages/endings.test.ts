import assert from 'node:assert/strict';
import { textsIn } from '../../support/every-text.ts';

/** Endings and articles follow the sound of the word before or after them, which nobody knows of a value. */
const hangsOnValue = /(?:\{(?:, \w+)?\}|#)['’-]?\p{L}|\ba\(z\)/iu;

describe('A value within a text', () => {
  for (const language of ['hu', 'tr'] as const)
    it(`bears no ending, and no article that it would decide (${language})`, () => {
      const found = textsIn(language).filter(([, text]) => hangsOnValue.test(text));
      assert.deepEqual(found, []);
    });

  it('is found where it does', () => {
    for (const text of ['{}’in durumu', '{}-t elküldte', 'A(z) {} állapota', '{, number}’den fazla', '#’e kadar'])
      assert.match(text, hangsOnValue);
    for (const text of ['{} talebinin durumu', 'A {} számú igénylés', '{}. adım', '{} – {}', '(#)'])
      assert.doesNotMatch(text, hangsOnValue);
  });
});
