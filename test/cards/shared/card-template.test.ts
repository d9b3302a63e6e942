// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of the card templates look like those of TypeScript.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { discardCard } from '../../../cards/filing/discard-card.ts';
import { formStepCard } from '../../../cards/filing/form-step-card.ts';
import { errorCard } from '../../../cards/shared/error-card.ts';
import { messageCard } from '../../../cards/shared/message-card.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import { aDraft } from '../../support/build-claim.ts';
import { buttonsOf, linesOf, partsOf } from '../../support/check-card.ts';
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

  it('leaves alone what people wrote in inputs, in choices and in the data of a button', () => {
    const typed = '${1+1} ${name} ${$root.lang}';
    const form = { version: 1, step: 'partner', returnToReview: false, unaccepted: { claimName: typed } } as const;
    const locations = [{ mpnId: '1', label: typed }];
    const step = formStepCard({
      reader: english,
      catalogue,
      claim: aDraft({ form }),
      step: 'partner',
      problems: [],
      locations,
    });
    assert.equal(partsOf(step).find(({ id }) => id === 'claimName')?.value, typed);
    assert.ok(partsOf(step).some(({ title }) => `${title}`.includes(typed)));
    const press = { verb: 'draft.next', data: { claimId: 'CPOR-000001', claimName: typed } };
    const [again] = buttonsOf(errorCard({ reader: english, why: 'not-saved', correlationId: 'b7c1', press }));
    assert.deepEqual(again?.data, press.data);
    assert.deepEqual(partsOf(again?.fallback ?? null)[0]?.data, { ...press.data, verb: 'draft.next' });
  });

  it('draws each card anew', () => {
    const note = { tone: 'info', message: { key: 'note.unknown-action' } } as const;
    const [first, second] = [messageCard({ reader: english, note }), messageCard({ reader: english, note })];
    assert.deepEqual(first, second);
    assert.notEqual(first, second);
  });
});
