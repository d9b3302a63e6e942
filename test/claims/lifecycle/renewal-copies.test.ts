import assert from 'node:assert/strict';
import { betweenClaims } from '../../../claims/between-claims.ts';
import type { ClaimDetails } from '../../../claims/details.ts';
import { aClaim, someDetails } from '../../support/build-claim.ts';

const subscribed = (subscription: string, overrides: Partial<ClaimDetails> = {}): ClaimDetails =>
  someDetails({
    solutionArea: 'business-applications',
    activities: ['usage'],
    products: ['power-bi'],
    subscriptionIds: { 'power-bi': [`cccccccc-0000-4000-8000-00000000000${subscription}`] },
    ...overrides,
  });

const original = aClaim('official', { details: subscribed('1') });
const copy = (overrides: Partial<ClaimDetails>) =>
  aClaim('official', { id: 'CPOR-000002', renewalOf: original.id, details: subscribed('2', overrides) });

describe('A copy made to renew, when it becomes official', () => {
  it('takes its products from the claim that it renews, under whichever subscription', () => {
    assert.deepEqual(betweenClaims(original, copy({})), [
      {
        to: original.id,
        from: 'CPOR-000002',
        command: { type: 'Supersede', by: 'CPOR-000002', products: ['power-bi'] },
      },
    ]);
  });

  for (const [what, overrides] of [
    ['another customer', { customerTenantId: 'dddddddd-1111-4111-8111-dddddddddddd' }],
    ['another group of activities', { activities: ['revenue-association'] }],
    ['another product', { products: ['dynamics-365-sales'] }],
  ] as const)
    it(`takes nothing where it was made over for ${what}`, () => {
      assert.deepEqual(betweenClaims(original, copy(overrides)), []);
    });
});
