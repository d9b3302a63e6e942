import assert from 'node:assert/strict';
import type { Card } from '../../../cards/card.ts';
import { handOverCard } from '../../../cards/claim/hand-over-card.ts';
import { partnerCenterIdCard } from '../../../cards/claim/partner-center-id-card.ts';
import { withdrawCard } from '../../../cards/claim/withdraw-card.ts';
import type { Reader } from '../../../cards/reader.ts';
import { aClaim, aPerson, someDetails } from '../../support/build-claim.ts';
import { buttonsOf, checkCard } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const claim = aClaim('submitted', { details: someDetails({ claimName: nasty }) });
const colleagues = Array.from({ length: 500 }, (_, index) =>
  aPerson({ id: `aaaaaaaa-0000-4000-8000-${String(index).padStart(12, '0')}`, name: nasty }),
);
const required = (field: string) => [{ field, problem: 'required' }] as const;

const cards: Readonly<Record<string, (reader: Reader) => Card>> = {
  withdraw: (reader) => withdrawCard({ reader, claim, problems: [], typed: {} }),
  'withdraw without a reason': (reader) =>
    withdrawCard({ reader, claim, problems: required('reason'), typed: { reason: nasty } }),
  'the ID in Partner Center': (reader) => partnerCenterIdCard({ reader, claim, problems: [], typed: {} }),
  'the ID in Partner Center, too long': (reader) =>
    partnerCenterIdCard({
      reader,
      claim: { ...claim, partnerCenterClaimId: nasty },
      problems: [{ field: 'partnerCenterClaimId', problem: 'too-long', max: 50, count: 60, value: nasty }],
      typed: { partnerCenterClaimId: nasty },
    }),
  'hand over': (reader) => handOverCard({ reader, claim, colleagues, problems: [], typed: {} }),
  'hand over to nobody': (reader) =>
    handOverCard({ reader, claim, colleagues: [], problems: required('assignee'), typed: {} }),
};

describe('The forms that give a claim away', () => {
  for (const [name, draw] of Object.entries(cards))
    for (const reader of readers)
      it(`are sound: ${name}, in ${reader.language}`, () => {
        checkCard(draw(reader), nasty);
      });
});

describe('The forms of an action', () => {
  it('need their input, which Cancel does not wait for', () => {
    for (const card of [
      withdrawCard({ reader: english, claim, problems: [], typed: {} }),
      handOverCard({ reader: english, claim, colleagues: colleagues.slice(0, 2), problems: [], typed: {} }),
    ]) {
      const [act, cancel] = buttonsOf(card);
      assert.equal(act?.associatedInputs, 'auto');
      assert.equal(cancel?.associatedInputs, 'none');
    }
  });
});
