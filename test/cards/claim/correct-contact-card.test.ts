import assert from 'node:assert/strict';
import { correctContactCard } from '../../../cards/claim/correct-contact-card.ts';
import type { Claim } from '../../../claims/claim.ts';
import { aClaim, someDetails } from '../../support/build-claim.ts';
import { buttonsOf, checkCard, linesOf, partsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const details = someDetails({ claimName: nasty });

describe('The form that corrects the customer’s contact', () => {
  for (const reader of readers)
    it(`is sound in ${reader.language}`, () => {
      const problems = [{ field: 'customerContactEmail', problem: 'not-an-email' }] as const;
      const typed = { customerContactEmail: nasty };
      checkCard(correctContactCard({ reader, claim: aClaim('approved', { details }), problems, typed }), nasty);
      const claim = aClaim('submitted', { details, contactInDoubt: 'bounced' });
      checkCard(correctContactCard({ reader, claim, problems: [], typed: {} }), nasty);
    });

  it('asks for the address under its field’s name, keeps what was typed, and can be left', () => {
    const typed = { customerContactEmail: 'cleo@' };
    const card = correctContactCard({ reader: english, claim: aClaim('approved'), problems: [], typed });
    const input = partsOf(card).find(({ id }) => id === 'customerContactEmail');
    assert.equal(input?.value, 'cleo@');
    assert.deepEqual(
      buttonsOf(card).map(({ verb, associatedInputs }) => [verb, associatedInputs]),
      [
        ['claim.correct-contact', 'auto'],
        ['claim.view', 'none'],
      ],
    );
  });

  it('stands filled with name and job title, unless the person is the wrong one; then with whom they name', () => {
    const valuesOf = (claim: Claim) =>
      partsOf(correctContactCard({ reader: english, claim, problems: [], typed: {} }))
        .filter(({ type }) => type === 'Input.Text')
        .map(({ value }) => value);
    assert.deepEqual(valuesOf(aClaim('approved', { contactInDoubt: 'bounced' })), ['Clara Customer', 'CIO', '']);
    assert.deepEqual(valuesOf(aClaim('approved', { contactInDoubt: 'wrong-person' })), ['', '', '']);
    const suggestedContact = { customerContactName: 'Cleo Customer', customerContactEmail: 'cleo@contoso.example' };
    assert.deepEqual(valuesOf(aClaim('approved', { contactInDoubt: 'wrong-person', suggestedContact })), [
      'Cleo Customer',
      '',
      'cleo@contoso.example',
    ]);
  });

  it('says what is wrong with the present address, and what the new one leads to', () => {
    const claim = aClaim('approved', { contactInDoubt: 'wrong-person' });
    const lines = linesOf(correctContactCard({ reader: english, claim, problems: [], typed: {} })).join('\n');
    assert.match(lines, /clara@contoso\.example/);
    assert.match(lines, /isn’t the right person/);
    assert.match(lines, /new opt-out period/);
  });
});
