// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of the card templates look like those of TypeScript.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { discardCard } from '../../../cards/filing/discard-card.ts';
import { messageCard } from '../../../cards/shared/message-card.ts';
import { aDraft } from '../../support/build-claim.ts';
import { linesOf } from '../../support/check-card.ts';
import { english } from '../every-reader.ts';

describe('A card template', () => {
  it('never reads what people wrote as a template again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }), (word) => {
        const claimName = `\${${word}} \${1+1}`;
        const card = discardCard({ reader: english, claim: aDraft({ details: { claimName } }) });
        assert.ok(linesOf(card).some((line) => line.includes(claimName)));
      }),
      { numRuns: 50 },
    );
  });

  it('draws each card anew', () => {
    const note = { tone: 'info', message: { key: 'note.unknown-action' } } as const;
    const [first, second] = [messageCard({ reader: english, note }), messageCard({ reader: english, note })];
    assert.deepEqual(first, second);
    assert.notEqual(first, second);
  });
});
