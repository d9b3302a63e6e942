import assert from 'node:assert/strict';
import type { Card } from '../../../cards/card.ts';
import { reviewPageCard } from '../../../cards/filing/review-page-card.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import { type ClaimDetails, informationReasons } from '../../../claims/details.ts';
import { problemsOf, stepsOf } from '../../../claims/form.ts';
import { missingFields } from '../../../claims/requirements.ts';
import { aDraft, aFile, someDetails } from '../../support/build-claim.ts';
import { buttonsOf, checkCard, linesOf, ofType, verbsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const everyBusinessProduct = catalogue.ofArea('business-applications').map(({ id }) => id);
const revenue = someDetails({
  claimName: nasty,
  solutionArea: 'business-applications',
  activities: ['revenue-association'],
  purchaseChannel: 'volume-licensing',
  products: everyBusinessProduct,
  hasSeveralSubscriptions: true,
  subscriptionIds: Object.fromEntries(
    everyBusinessProduct.map((id) => [id, Array(50).fill('8d1f3c2a-5b7e-4f60-9a1b-2c3d4e5f6071')]),
  ),
  subscriptionEndDates: Object.fromEntries(everyBusinessProduct.map((id) => [id, '2027-06-30'])),
  technicalContactName: nasty,
  technicalContactTitle: 'Administrator',
  technicalContactEmail: 'theo@contoso.example',
  dynamicsSolutionSellerName: nasty,
  customerName: '漢'.repeat(100),
  isvProductName: nasty,
  comments: '漢'.repeat(2000),
  tenantVerification: 'not-verified',
});

const pageOf = (details: Partial<ClaimDetails>, overrides: Partial<Parameters<typeof reviewPageCard>[0]> = {}) =>
  reviewPageCard({
    reader: english,
    catalogue,
    claim: aDraft({ details }),
    mayAdminSubmit: true,
    problems: problemsOf(details, catalogue),
    missing: missingFields(details, catalogue),
    poeMissing: false,
    ...overrides,
  });

describe('The review page', () => {
  for (const reader of readers) {
    it(`is sound with everything answered at its longest, in ${reader.language}`, () => {
      const files = Array.from({ length: 20 }, (_, index) =>
        aFile({ name: `${nasty}${'漢'.repeat(150)}${index}.pdf` }),
      );
      checkCard(pageOf(revenue, { reader, claim: aDraft({ details: revenue, files }) }), nasty);
    });
    it(`is sound with nothing answered, in ${reader.language}`, () => {
      checkCard(pageOf({}, { reader, claim: aDraft({ details: {}, files: [] }), poeMissing: true }));
    });
  }

  it('has an Edit button for each step', () => {
    const edited = buttonsOf(pageOf(someDetails())).filter(({ verb }) => verb === 'draft.edit');
    assert.deepEqual(
      edited.map(({ data }) => data),
      stepsOf(someDetails())
        .filter((step) => step !== 'review')
        .map((step) => ({ claimId: 'CPOR-000001', version: 3, step })),
    );
  });

  it('shows every answer in words', () => {
    const lines = linesOf(pageOf(someDetails({ poeSelfCheck: informationReasons })));
    for (const shown of ['Microsoft 365', 'Usage', 'Exchange Online, SharePoint Online, Microsoft Teams', 'CIO'])
      assert.ok(lines.includes(shown), shown);
    assert.ok(lines.includes('7 of 7 · Review'));
    assert.ok(lines.some((line) => line.includes('You can’t edit a claim after you submit it')));
  });

  it('says of each point of the self-check whether it is ticked', () => {
    const poeSelfCheck = informationReasons.filter((reason) => reason !== 'missing-products');
    const checks = linesOf(pageOf(someDetails({ poeSelfCheck }))).filter((line) => /^[✓–] (A|It|It’s|The) /.test(line));
    assert.deepEqual(
      checks.map((line) => line[0]),
      ['✓', '✓', '✓', '✓', '–'],
    );
    assert.equal(checks[4], '– It names the claimed products');
  });

  it('marks what is missing in its section', () => {
    const { customerContactEmail: _gone, ...details } = someDetails();
    const card = pageOf(details, { poeMissing: true });
    const lines = linesOf(card);
    assert.equal(lines[lines.indexOf('Customer contact email') + 1], 'not answered');
    assert.ok(lines.includes('Add at least one file.'));
    assert.equal(lines.filter((line) => line === 'not answered').length, 1);
  });

  it('shows what is missing first and folds what is complete', () => {
    const { customerContactEmail: _gone, ...details } = someDetails();
    const card = pageOf(details, { poeMissing: true });
    const steps = ofType(card, 'Container').filter(({ id }) => `${id}`.startsWith('answers-'));
    assert.deepEqual(
      steps.map(({ id, isVisible }) => [id, isVisible]),
      [
        ['answers-contacts', true],
        ['answers-evidence', true],
        ['answers-programme', false],
        ['answers-partner', false],
        ['answers-customer', false],
        ['answers-products', false],
      ],
    );
    const fold = ofType(card, 'Action.ToggleVisibility').find(({ title }) => title === 'Show all answers');
    assert.deepEqual(fold?.targetElements, [
      'answers-programme',
      'answers-partner',
      'answers-customer',
      'answers-products',
    ]);
  });

  it('says the tenant ID once', () => {
    const card = JSON.stringify(pageOf(someDetails()));
    assert.equal(card.split(someDetails().customerTenantId).length - 1, 1);
  });

  it('has as its main action to answer what is missing first, and Submit once nothing is', () => {
    const main = (card: Card) =>
      buttonsOf(card)
        .filter(({ style }) => style === 'positive')
        .map(({ verb, title }) => [verb, title]);
    assert.deepEqual(main(pageOf(someDetails())), [['claim.submit', 'Submit']]);
    assert.deepEqual(main(pageOf(someDetails(), { poeMissing: true })), [['draft.edit', 'Edit Proof of execution']]);
    assert.deepEqual(main(pageOf({}, { poeMissing: true })), [['draft.edit', 'Edit Programme']]);
  });

  it('lets an incentives admin submit, and anybody else ask one', () => {
    const verbs = verbsOf(pageOf(someDetails()));
    assert.ok(verbs.includes('claim.submit') && !verbs.includes('draft.ask-admin'));
    const asking = verbsOf(pageOf(someDetails(), { mayAdminSubmit: false }));
    assert.ok(asking.includes('draft.ask-admin') && !asking.includes('claim.submit'));
  });
});
