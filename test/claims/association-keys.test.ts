import assert from 'node:assert/strict';
import fc from 'fast-check';
import { associationKeys, keysOverlap, overlappingProducts } from '../../claims/association-keys.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const otherTenant = '22222222-2222-4222-8222-222222222222';
const [first, second] = ['aaaaaaaa-0000-0000-0000-000000000001', 'aaaaaaaa-0000-0000-0000-000000000002'];

const teams = {
  customerTenantId: tenant,
  solutionArea: 'microsoft-365',
  activities: ['usage'],
  products: ['microsoft-teams', 'exchange-online'],
} as const;
const sales = {
  customerTenantId: tenant,
  solutionArea: 'business-applications',
  activities: ['usage'],
  products: ['dynamics-365-sales', 'power-bi'],
} as const;

describe('two claims’ association keys', () => {
  it('overlap on the workloads that both name', () => {
    assert.deepEqual(overlappingProducts(teams, { ...teams, products: ['exchange-online', 'yammer'] }), [
      'exchange-online',
    ]);
  });

  it('never overlap in different tenants', () => {
    assert.deepEqual(overlappingProducts(teams, { ...teams, customerTenantId: otherTenant }), []);
  });

  it('overlap between usage and presales, which are one group', () => {
    assert.deepEqual(overlappingProducts(sales, { ...sales, activities: ['presales'] }), sales.products);
  });

  it('don’t overlap between an incentive and a revenue association', () => {
    assert.deepEqual(overlappingProducts(sales, { ...sales, activities: ['revenue-association'] }), []);
  });

  const withIds = (ids: readonly string[]) => ({ ...sales, subscriptionIds: { 'dynamics-365-sales': ids } });
  const cases = [
    ['the same subscription', [first], [first], true],
    ['different subscriptions', [first], [second], false],
    ['one subscription in common', [first, second], [second], true],
    ['a subscription on one side alone', [first], [], true],
    ['no subscription on either side', [], [], true],
  ] as const;
  for (const [circumstance, left, right, overlap] of cases)
    it(`${overlap ? 'overlap' : 'don’t overlap'} with ${circumstance}`, () => {
      const products = overlappingProducts(withIds(left), withIds(right));
      assert.deepEqual(products, overlap ? ['dynamics-365-sales', 'power-bi'] : ['power-bi']);
    });

  it('overlap the same way round and the other, and each with itself', () => {
    const subscriptions = fc.subarray([first, second]);
    const details = fc.record({
      customerTenantId: fc.constantFrom(tenant, otherTenant),
      solutionArea: fc.constant('business-applications' as const),
      activities: fc.constantFrom(['usage'] as const, ['presales'] as const, ['revenue-association'] as const),
      products: fc.subarray(['dynamics-365-sales', 'power-bi'], { minLength: 1 }),
      subscriptionIds: fc.record({ 'dynamics-365-sales': subscriptions, 'power-bi': subscriptions }),
    });
    fc.assert(
      fc.property(details, details, (a, b) => {
        assert.deepEqual(new Set(overlappingProducts(a, b)), new Set(overlappingProducts(b, a)));
        for (const key of associationKeys(a)) assert.ok(keysOverlap(key, key));
      }),
    );
  });
});

describe('a draft’s association keys', () => {
  it('are none while an answer that makes them is open', () => {
    for (const open of ['customerTenantId', 'solutionArea', 'activities', 'products'] as const) {
      const { [open]: _open, ...rest } = sales;
      assert.deepEqual(associationKeys(rest), [], open);
    }
  });

  it('ignore subscriptions of a Microsoft 365 claim, whose key has none', () => {
    const [key] = associationKeys({ ...teams, subscriptionIds: { 'microsoft-teams': [first] } });
    assert.deepEqual(key?.subscriptions, []);
  });
});
