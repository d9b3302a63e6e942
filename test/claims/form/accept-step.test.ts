import assert from 'node:assert/strict';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { ClaimDetails } from '../../../claims/details.ts';
import { acceptStep, inputValues } from '../../../claims/form.ts';
import { missingFields } from '../../../claims/requirements.ts';
import type { StepId } from '../../../claims/steps.ts';
import { guid, m365, otherGuid, presales, revenue } from './sample-answers.ts';

type Answers = Partial<ClaimDetails>;

const accept = (step: StepId, details: Answers, inputs: Record<string, string>) =>
  acceptStep(step, details, inputs, catalogue);

describe('the programme step', () => {
  it('asks more without reproach when only the area is chosen', () => {
    const outcome = accept('programme', {}, { solutionArea: 'business-applications' });
    assert.deepEqual(outcome, {
      details: { solutionArea: 'business-applications' },
      problems: [],
      unaccepted: {},
      asksMore: true,
      offersMore: false,
    });
  });

  it('takes everything in one press', () => {
    const inputs = { solutionArea: 'business-applications', activities: 'presales', purchaseChannel: 'web-direct' };
    const outcome = accept('programme', {}, inputs);
    assert.deepEqual([outcome.details, outcome.problems, outcome.asksMore], [presales, [], false]);
  });

  it('reproaches a question that stood on the card and was left empty', () => {
    const outcome = accept(
      'programme',
      { solutionArea: 'business-applications' },
      { solutionArea: 'business-applications' },
    );
    assert.deepEqual(outcome.problems, [
      { field: 'activities', problem: 'required' },
      { field: 'purchaseChannel', problem: 'required' },
    ]);
    assert.equal(outcome.asksMore, false);
    assert.deepEqual(accept('programme', {}, {}).problems, [{ field: 'solutionArea', problem: 'required' }]);
  });

  it('stops a CSP purchase with its reason and keeps the choice as it was made', () => {
    const inputs = { solutionArea: 'business-applications', activities: 'usage', purchaseChannel: 'csp' };
    const outcome = accept('programme', presales, inputs);
    assert.deepEqual(outcome.problems, [{ field: 'purchaseChannel', problem: 'csp-not-eligible' }]);
    assert.deepEqual(outcome.unaccepted, { purchaseChannel: 'csp' });
    assert.equal(outcome.details.purchaseChannel, undefined);
  });

  it('refuses activities that don’t go together', () => {
    const inputs = { ...inputValues(presales), activities: 'usage,revenue-association' };
    const outcome = accept('programme', presales, inputs);
    assert.deepEqual(outcome.problems, [{ field: 'activities', problem: 'activities-exclude-each-other' }]);
    assert.equal(outcome.details.activities, undefined);
  });

  it('drops what does not fit when the area changes, and asks again without reproach', () => {
    const before = { ...presales, products: ['power-bi'], hasSeveralSubscriptions: false, claimName: 'Kept' };
    const inputs = { ...inputValues(presales), solutionArea: 'microsoft-365' };
    const outcome = accept('programme', before, inputs);
    assert.deepEqual(outcome.details, { solutionArea: 'microsoft-365', claimName: 'Kept' });
    assert.deepEqual([outcome.problems, outcome.unaccepted, outcome.asksMore], [[], {}, true]);
  });

  it('asks for the channel when the area changes to Business Applications', () => {
    const before = { ...m365, products: ['microsoft-teams'], reassociation: true };
    const outcome = accept('programme', before, { solutionArea: 'business-applications', activities: 'usage' });
    assert.deepEqual(outcome.details, { solutionArea: 'business-applications', activities: ['usage'] });
    assert.deepEqual([outcome.problems, outcome.asksMore], [[], true]);
  });

  it('reproaches activities that never fitted', () => {
    const outcome = accept('programme', {}, { solutionArea: 'microsoft-365', activities: 'presales' });
    assert.deepEqual(outcome.problems, [{ field: 'activities', problem: 'activity-not-in-area', value: 'presales' }]);
  });

  it('drops the names of a revenue association when it becomes another kind', () => {
    const before = { ...revenue, isvProductName: 'Add-on', customerName: 'C', dynamicsSolutionSellerName: 'S' };
    const outcome = accept('programme', before, { ...inputValues(before), activities: 'usage' });
    assert.deepEqual(outcome.details, { ...presales, activities: ['usage'] });
  });
});

describe('the products step', () => {
  it('asks for subscriptions as soon as the customer has several', () => {
    const inputs = { products: 'dynamics-365-sales', hasSeveralSubscriptions: 'dynamics-365-sales' };
    const outcome = accept('products', presales, inputs);
    assert.deepEqual([outcome.problems, outcome.asksMore, outcome.offersMore], [[], true, true]);
    const again = accept('products', outcome.details, inputs);
    assert.deepEqual(again.problems, [{ field: 'subscriptionIds.dynamics-365-sales', problem: 'required' }]);
  });

  it('takes products, subscriptions and end dates in one press', () => {
    const inputs = {
      products: 'power-bi,dynamics-365-sales',
      hasSeveralSubscriptions: 'true',
      'subscriptionIds.power-bi': guid,
      'subscriptionIds.dynamics-365-sales': `${guid},${otherGuid}`,
      'subscriptionEndDate.power-bi': '2027-01-31',
    };
    const outcome = accept('products', presales, inputs);
    assert.deepEqual([outcome.problems, outcome.asksMore], [[], false]);
    assert.deepEqual(outcome.details, {
      ...presales,
      products: ['dynamics-365-sales', 'power-bi'],
      hasSeveralSubscriptions: ['dynamics-365-sales'],
      subscriptionIds: { 'power-bi': [guid], 'dynamics-365-sales': [guid, otherGuid] },
      subscriptionEndDates: { 'power-bi': '2027-01-31' },
    });
  });

  it('only offers ids and the end date where it needs no ids', () => {
    const outcome = accept('products', presales, { products: 'dynamics-365-sales', hasSeveralSubscriptions: 'none' });
    assert.deepEqual([outcome.problems, outcome.asksMore, outcome.offersMore], [[], false, true]);
  });

  const several: Answers = {
    ...presales,
    products: ['dynamics-365-sales', 'power-bi'],
    hasSeveralSubscriptions: ['dynamics-365-sales'],
    subscriptionIds: { 'dynamics-365-sales': [guid], 'power-bi': [otherGuid] },
    subscriptionEndDates: { 'dynamics-365-sales': '2027-01-31' },
    technicalContactName: 'Tom',
  };

  it('drops the subscriptions of a product no longer claimed, and the technical contact with the last Dynamics 365 product', () => {
    const { details } = accept('products', several, { ...inputValues(several), products: 'power-bi' });
    assert.deepEqual(details, {
      ...presales,
      products: ['power-bi'],
      subscriptionIds: { 'power-bi': [otherGuid] },
    });
  });

  it('keeps the subscription ids when the customer has no several after all, since any may be given', () => {
    const { details, problems } = accept('products', several, {
      ...inputValues(several),
      hasSeveralSubscriptions: 'none',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(details.subscriptionIds, several.subscriptionIds);
    assert.deepEqual(details.subscriptionEndDates, several.subscriptionEndDates);
  });

  it('clears an end date that was emptied', () => {
    const { details, problems } = accept('products', several, {
      ...inputValues(several),
      'subscriptionEndDate.dynamics-365-sales': '',
    });
    assert.deepEqual([details.subscriptionEndDates, problems], [undefined, []]);
  });

  it('loses nothing but the products while these are wrong', () => {
    const { details, problems } = accept('products', several, { ...inputValues(several), products: 'yammer' });
    assert.deepEqual(problems, [{ field: 'products', problem: 'product-not-in-area', value: 'yammer' }]);
    const { products: _products, ...rest } = several;
    assert.deepEqual(details, rest);
  });
});

describe('the customer step', () => {
  const verified: Answers = {
    ...m365,
    customerDomain: 'contoso.com',
    customerTenantId: guid,
    tenantVerification: 'verified',
  };

  it('leaves an empty tenant ID to the look-up', () => {
    const { details, problems, asksMore } = accept('customer', m365, {
      customerDomain: 'Contoso.com',
      customerTenantId: '',
    });
    assert.deepEqual([details, problems, asksMore], [{ ...m365, customerDomain: 'contoso.com' }, [], false]);
    assert.ok(missingFields(details, catalogue).includes('customerTenantId'));
  });

  it('keeps the look-up’s word while domain and tenant stay', () => {
    const { details } = accept('customer', verified, { ...inputValues(verified), customerCountry: 'hu' });
    assert.deepEqual(details, { ...verified, customerCountry: 'HU' });
  });

  it('forgets the look-up’s word when domain or tenant changes', () => {
    for (const change of [
      { customerDomain: 'fabrikam.com' },
      { customerTenantId: otherGuid },
      { customerTenantId: '' },
    ])
      assert.equal(
        accept('customer', verified, { ...inputValues(verified), ...change }).details.tenantVerification,
        undefined,
      );
  });

  it('keeps what was typed wrong as it was typed, and what was right as it is kept', () => {
    const inputs = { customerDomain: ' contoso. ', customerTenantId: guid.toUpperCase(), reassociation: 'true' };
    const { details, problems, unaccepted } = accept('customer', verified, inputs);
    assert.deepEqual(details, { ...m365, customerTenantId: guid, reassociation: true });
    assert.deepEqual(problems, [{ field: 'customerDomain', problem: 'not-a-domain', value: 'contoso' }]);
    assert.deepEqual(unaccepted, { customerDomain: ' contoso. ' });
  });
});
