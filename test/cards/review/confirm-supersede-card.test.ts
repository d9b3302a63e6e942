import assert from 'node:assert/strict';
import { confirmSupersedeCard } from '../../../cards/review/confirm-supersede-card.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { Loss } from '../../../claims/loss.ts';
import { aClaim, someDetails } from '../../support/build-claim.ts';
import { buttonsOf, linesOf, partsOf } from '../../support/check-card.ts';
import { english } from '../every-reader.ts';

const underReview = aClaim('under-review');
const official = aClaim('official');
const inputOf = (card: Parameters<typeof partsOf>[0], id: string) => partsOf(card).find((part) => part.id === id);

describe('The second card of an approval', () => {
  const draw = (loss: Loss, details = official.details) =>
    confirmSupersedeCard({
      reader: english,
      catalogue,
      claim: underReview,
      ends: [{ claim: { ...official, details }, loss }],
      typed: { comment: 'Fine.' },
      problems: [],
    });

  it('says what a claim loses, and what is left of it', () => {
    const part = linesOf(draw({ products: ['microsoft-teams'] })).join('\n');
    assert.match(part, /Loses\nMicrosoft Teams\nKeeps\nExchange Online/);
    const whole = linesOf(draw({ products: official.details.products ?? [] })).join('\n');
    assert.match(whole, /Keeps\nnone \(the claim ends\)/);
  });

  it('says so by subscription where only some go', () => {
    const [one, two] = ['0f0f0f0f-1111-4222-8333-444444444441', '0f0f0f0f-1111-4222-8333-444444444442'];
    const details = someDetails({ products: ['power-bi'], subscriptionIds: { 'power-bi': [one, two] } });
    const card = draw({ products: [], subscriptions: { 'power-bi': [two] } }, details);
    assert.ok(linesOf(card).join('\n').includes(`Loses\nPower BI (${two})\nKeeps\nPower BI (${one})`));
  });

  it('names the claims that it asks about', () => {
    const [approve] = buttonsOf(draw({ products: ['microsoft-teams'] })).filter(
      ({ verb }) => verb === 'review.approve',
    );
    assert.equal(Reflect.get(Object(approve?.data), 'ends'), official.id);
  });

  it('asks for a confirmation and carries the comment on', () => {
    const confirm = inputOf(draw({ products: ['microsoft-teams'] }), 'confirmSupersede');
    assert.equal(confirm?.type, 'Input.Toggle');
    assert.equal(inputOf(draw({ products: ['microsoft-teams'] }), 'comment')?.value, 'Fine.');
  });
});
