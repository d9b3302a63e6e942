import assert from 'node:assert/strict';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { ClaimDetails } from '../../../claims/details.ts';
import { fieldsOf, stepOfInput, stepsOf } from '../../../claims/form.ts';
import { missingFields } from '../../../claims/requirements.ts';
import { type StepId, stepIds } from '../../../claims/steps.ts';
import { m365, presales, revenue } from './sample-answers.ts';

type Answers = Partial<ClaimDetails>;

const asked = (step: StepId, details: Answers) =>
  fieldsOf(step, details, catalogue).map(({ id, required }) => (required ? id : `${id}?`));
const choices = (step: StepId, details: Answers, id: string) =>
  fieldsOf(step, details, catalogue)
    .find((spec) => spec.id === id)
    ?.choices?.map(({ value }) => value);

describe('the steps of the form', () => {
  const seven = stepIds.filter((step) => step !== 'revenue');
  it('are seven, and eight for a revenue association', () => {
    for (const details of [{}, m365, presales, { solutionArea: 'business-applications' } as const])
      assert.deepEqual(stepsOf(details), seven);
    assert.deepEqual(stepsOf(revenue), stepIds);
  });
});

describe('what a step asks', () => {
  const cases: readonly (readonly [string, StepId, Answers, readonly string[]])[] = [
    ['the area first', 'programme', {}, ['solutionArea']],
    ['the activities of Microsoft 365', 'programme', m365, ['solutionArea', 'activities']],
    [
      'the channel too of Business Applications',
      'programme',
      presales,
      ['solutionArea', 'activities', 'purchaseChannel'],
    ],
    ['name and location', 'partner', m365, ['claimName', 'mpnId']],
    [
      'whether the customer is re-associated, of Microsoft 365',
      'customer',
      m365,
      ['customerDomain', 'customerTenantId?', 'customerCountry?', 'reassociation?'],
    ],
    ['no re-association otherwise', 'customer', presales, ['customerDomain', 'customerTenantId?', 'customerCountry?']],
    ['workloads alone of Microsoft 365', 'products', { ...m365, products: ['microsoft-teams'] }, ['products']],
    ['products alone before there are any', 'products', presales, ['products']],
    [
      'ids and an end date, as far as they are known, for each product',
      'products',
      { ...presales, products: ['power-bi'] },
      ['products', 'subscriptionIds.power-bi?', 'subscriptionEndDate.power-bi?'],
    ],
    [
      'the ids of a Dynamics 365 product of which there are several',
      'products',
      { ...presales, products: ['dynamics-365-sales', 'power-bi'], hasSeveralSubscriptions: ['dynamics-365-sales'] },
      [
        'products',
        'hasSeveralSubscriptions',
        'subscriptionIds.dynamics-365-sales',
        'subscriptionEndDate.dynamics-365-sales?',
        'subscriptionIds.power-bi?',
        'subscriptionEndDate.power-bi?',
      ],
    ],
    [
      'no technical contact without Dynamics 365',
      'contacts',
      { ...presales, products: ['power-bi'] },
      [
        'customerContactName',
        'customerContactTitle',
        'customerContactEmail',
        'partnerContactName',
        'partnerContactEmail',
      ],
    ],
    [
      'a technical contact with Dynamics 365',
      'contacts',
      { ...revenue, products: ['dynamics-365-finance'] },
      [
        'customerContactName',
        'customerContactTitle',
        'customerContactEmail',
        'technicalContactName',
        'technicalContactTitle',
        'technicalContactEmail',
        'partnerContactName',
        'partnerContactEmail',
      ],
    ],
    [
      'three names of a revenue association',
      'revenue',
      revenue,
      ['dynamicsSolutionSellerName', 'customerName', 'isvProductName'],
    ],
    ['none of them otherwise', 'revenue', presales, []],
    ['the self-check and comments', 'evidence', {}, ['poeSelfCheck?', 'comments?']],
    ['nothing on the review', 'review', revenue, []],
  ];
  for (const [fact, step, details, ids] of cases)
    it(`in ${step} is ${fact}`, () => assert.deepEqual(asked(step, details), ids));

  it('offers the choices of the area', () => {
    assert.deepEqual(choices('programme', m365, 'activities'), ['usage']);
    assert.deepEqual(choices('programme', presales, 'activities'), ['usage', 'presales', 'revenue-association']);
    assert.deepEqual(choices('programme', presales, 'purchaseChannel'), ['volume-licensing', 'web-direct', 'csp']);
    const ids = catalogue.ofArea('business-applications').map(({ id }) => id);
    assert.deepEqual(choices('products', presales, 'products'), ids);
  });

  it('is a missing field somewhere exactly while the claim misses it', () => {
    for (const details of [
      m365,
      presales,
      revenue,
      { ...revenue, products: ['dynamics-365-sales'], hasSeveralSubscriptions: true },
    ])
      for (const field of missingFields(details, catalogue))
        assert.ok(stepOfInput(field, details, catalogue) !== undefined, field);
  });
});
