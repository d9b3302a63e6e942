import assert from 'node:assert/strict';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { ClaimDetails } from '../../../claims/details.ts';
import { acceptStep, inputValues, problemsOf } from '../../../claims/form.ts';
import { type StepId, stepIds } from '../../../claims/steps.ts';
import { guid, otherGuid, revenue } from './sample-answers.ts';

type Answers = Partial<ClaimDetails>;

const accept = (step: StepId, details: Answers, inputs: Record<string, string>) =>
  acceptStep(step, details, inputs, catalogue);
describe('complete details read again', () => {
  const complete: Answers = {
    ...revenue,
    claimName: 'Sales at Contoso',
    mpnId: '0123456',
    customerDomain: 'contoso.com',
    customerTenantId: guid,
    tenantVerification: 'not-verified',
    customerCountry: 'GB-ENG',
    products: ['dynamics-365-sales', 'power-bi'],
    hasSeveralSubscriptions: ['dynamics-365-sales'],
    subscriptionIds: { 'dynamics-365-sales': [guid, otherGuid], 'power-bi': [guid] },
    subscriptionEndDates: { 'power-bi': '2027-01-31' },
    customerContactName: 'Ana',
    customerContactTitle: 'CIO',
    customerContactEmail: 'ana@contoso.com',
    technicalContactName: 'Tom',
    technicalContactTitle: 'Architect',
    technicalContactEmail: 'tom@contoso.com',
    partnerContactName: 'Pat',
    partnerContactEmail: 'pat@partner.example',
    dynamicsSolutionSellerName: 'Sue',
    customerName: 'Contoso',
    isvProductName: 'Add-on',
    comments: 'One\ntwo',
    poeSelfCheck: ['missing-all-poe'],
  };

  it('have no problem, and prefill each step with what gives them back', () => {
    assert.deepEqual(problemsOf(complete, catalogue), []);
    for (const step of stepIds)
      assert.deepEqual(accept(step, complete, { ...inputValues(complete) }).details, complete);
  });

  it('have the problems of today’s rules, each field once', () => {
    const { mpnId: _mpnId, ...rest } = complete;
    const bad: Answers = { ...rest, products: ['dynamics-365-sales', 'gone'], customerContactEmail: 'ana' };
    const problems = problemsOf(bad, catalogue);
    const codes = new Map(problems.map(({ field, problem }) => [field, problem]));
    assert.equal(codes.size, problems.length);
    assert.deepEqual(codes.get('mpnId'), 'required');
    assert.deepEqual(codes.get('products'), 'unknown-choice');
    assert.deepEqual(codes.get('customerContactEmail'), 'not-an-email');
  });

  it('miss the tenant that was never looked up', () => {
    const { tenantVerification: _verification, ...rest } = complete;
    assert.deepEqual(problemsOf(rest, catalogue), [{ field: 'customerTenantId', problem: 'required' }]);
  });
});
