import assert from 'node:assert/strict';
import { defaultCatalogue as catalogue } from '../../claims/catalogue.ts';
import type { Activity, ClaimDetails, SolutionArea } from '../../claims/details.ts';
import { isComplete, kindOf, missingFields } from '../../claims/requirements.ts';

const usageM365: ClaimDetails = {
  claimName: 'Teams at Contoso',
  mpnId: '1234567',
  customerDomain: 'contoso.com',
  customerTenantId: '11111111-1111-4111-8111-111111111111',
  tenantVerification: 'verified',
  solutionArea: 'microsoft-365',
  activities: ['usage'],
  products: ['microsoft-teams'],
  customerContactName: 'Ana',
  customerContactTitle: 'CIO',
  customerContactEmail: 'ana@contoso.com',
  partnerContactName: 'Pat',
  partnerContactEmail: 'pat@partner.example',
};

const presales: ClaimDetails = {
  ...usageM365,
  solutionArea: 'business-applications',
  activities: ['presales'],
  products: ['dynamics-365-sales', 'power-bi'],
  purchaseChannel: 'web-direct',
  hasSeveralSubscriptions: false,
  technicalContactName: 'Tom',
  technicalContactTitle: 'Architect',
  technicalContactEmail: 'tom@contoso.com',
};

const revenue: ClaimDetails = {
  ...presales,
  activities: ['revenue-association'],
  dynamicsSolutionSellerName: 'Sue',
  customerName: 'Contoso',
  isvProductName: 'Add-on',
};

const without = (details: ClaimDetails, field: keyof ClaimDetails): Partial<ClaimDetails> =>
  Object.fromEntries(Object.entries(details).filter(([key]) => key !== field));

describe('the kind of a claim', () => {
  const cases: readonly (readonly [SolutionArea | undefined, readonly Activity[], string | undefined])[] = [
    [undefined, [], undefined],
    [undefined, ['usage'], undefined],
    ['microsoft-365', [], undefined],
    ['microsoft-365', ['usage'], 'microsoft-365-usage'],
    ['microsoft-365', ['presales'], undefined],
    ['microsoft-365', ['usage', 'presales'], undefined],
    ['business-applications', [], undefined],
    ['business-applications', ['usage'], 'business-applications'],
    ['business-applications', ['presales'], 'business-applications'],
    ['business-applications', ['usage', 'presales'], 'business-applications'],
    ['business-applications', ['revenue-association'], 'revenue-association'],
    ['business-applications', ['usage', 'revenue-association'], undefined],
  ];
  for (const [solutionArea, activities, kind] of cases)
    it(`of ${solutionArea ?? 'no area'} with [${activities}] is ${kind ?? 'open'}`, () => {
      assert.equal(kindOf(solutionArea === undefined ? { activities } : { solutionArea, activities }), kind);
    });
});

/** The columns of the table of fields: `R` required, `-` not. */
const columns: Readonly<Record<string, readonly [ClaimDetails, ...(keyof ClaimDetails)[]]>> = {
  'Microsoft 365 usage': [usageM365],
  'Business Applications presales with Dynamics 365': [
    presales,
    'purchaseChannel',
    'hasSeveralSubscriptions',
    'technicalContactName',
    'technicalContactTitle',
    'technicalContactEmail',
  ],
  'revenue association': [
    revenue,
    'purchaseChannel',
    'hasSeveralSubscriptions',
    'technicalContactName',
    'technicalContactTitle',
    'technicalContactEmail',
    'dynamicsSolutionSellerName',
    'customerName',
    'isvProductName',
  ],
};

const ofEveryKind = [
  'claimName',
  'mpnId',
  'customerDomain',
  'customerTenantId',
  'products',
  'customerContactName',
  'customerContactTitle',
  'customerContactEmail',
  'partnerContactName',
  'partnerContactEmail',
] as const;

for (const [kind, [details, ...more]] of Object.entries(columns))
  describe(`a claim of ${kind}`, () => {
    it('is complete with what its kind requires', () => assert.ok(isComplete(details, catalogue)));

    for (const field of [...ofEveryKind, ...more])
      it(`misses ${field}`, () => assert.deepEqual(missingFields(without(details, field), catalogue), [field]));

    it('misses its activities, and its area with them', () => {
      assert.ok(missingFields(without(details, 'activities'), catalogue).includes('activities'));
      const withoutArea = missingFields(without(details, 'solutionArea'), catalogue);
      assert.ok(withoutArea.includes('solutionArea') && withoutArea.includes('activities'));
    });

    it('misses its tenant while the look-up has said nothing', () => {
      assert.deepEqual(missingFields(without(details, 'tenantVerification'), catalogue), ['customerTenantId']);
    });

    it('misses products when one is not in the catalogue of its area', () => {
      for (const stranger of ['gone', details.solutionArea === 'microsoft-365' ? 'power-bi' : 'yammer'])
        assert.ok(
          missingFields({ ...details, products: [...details.products, stranger] }, catalogue).includes('products'),
        );
    });
  });

describe('an empty draft', () => {
  it('misses what every kind requires', () => {
    assert.deepEqual(new Set(missingFields({}, catalogue)), new Set([...ofEveryKind, 'solutionArea', 'activities']));
  });
});

describe('a Business Applications claim', () => {
  it('needs no technical contact for the Power Platform alone', () => {
    const { technicalContactName: _1, technicalContactTitle: _2, technicalContactEmail: _3, ...rest } = presales;
    assert.ok(isComplete({ ...rest, products: ['power-bi'] }, catalogue));
  });

  it('is not asked about several subscriptions for the Power Platform alone', () => {
    const { hasSeveralSubscriptions: _1, ...rest } = presales;
    assert.ok(isComplete({ ...rest, products: ['power-bi'] }, catalogue));
  });

  for (const several of [['dynamics-365-sales'], true])
    it(`needs the subscriptions of the Dynamics 365 products that it names, and no others (${several})`, () => {
      const claim = { ...presales, hasSeveralSubscriptions: several };
      const sales = 'subscriptionIds.dynamics-365-sales';
      assert.deepEqual(missingFields(claim, catalogue), [sales]);
      const other = { ...claim, subscriptionIds: { 'power-bi': ['x'], 'dynamics-365-sales': [] } };
      assert.deepEqual(missingFields(other, catalogue), [sales]);
      assert.ok(isComplete({ ...claim, subscriptionIds: { 'dynamics-365-sales': ['x'] } }, catalogue));
    });
});
