import assert from 'node:assert/strict';
import { breakable } from '../../cards/breakable.ts';

const place = '\u200B';

describe('Names that break', () => {
  it('gives a long word a place to break every twelve characters', () => {
    const name = 'Contoso_statement_of_work_signed_2026.pdf';
    assert.equal(breakable(name).replaceAll(place, '|'), 'Contoso_stat|ement_of_wor|k_signed_202|6.pdf');
    assert.equal(breakable(name).replaceAll(place, ''), name);
  });

  it('leaves alone what breaks by itself', () => {
    for (const name of [
      'statement-of-work-593.pdf',
      'Contoso Teams rollout 2026 for everybody',
      'twenty_characters_20',
    ])
      assert.equal(breakable(name), name);
  });

  it('breaks no character and no joined emoji', () => {
    for (const character of ['𝒳', 'é'.normalize('NFD'), '👩‍👩‍👧‍👦', '👍🏽', '❤️']) {
      const segments = (text: string): readonly string[] =>
        Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
      const broken = breakable(character.repeat(40));
      assert.ok(broken.includes(place), character);
      assert.deepEqual(
        segments(broken).filter((segment) => segment !== place && segment !== character),
        [],
        character,
      );
    }
  });
});
