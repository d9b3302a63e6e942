import assert from 'node:assert/strict';
import { reviewPageCard } from '../../cards/review-page-card.ts';
import { defaultCatalogue as catalogue } from '../../claims/catalogue.ts';
import { type ClaimDetails, informationReasons } from '../../claims/details.ts';
import { problemsOf, stepsOf } from '../../claims/form.ts';
import { missingFields } from '../../claims/requirements.ts';
import { aDraft, aFile, someDetails } from '../support/build-claim.ts';
import { buttonsOf, checkCard, linesOf, verbsOf } from '../support/check-card.ts';
import { english, nasty, readers } from './every-reader.ts';

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
    const edited = buttonsOf(pageOf(revenue)).filter(({ verb }) => verb === 'draft.edit');
    assert.deepEqual(
      edited.map(({ data }) => data),
      stepsOf(revenue)
        .filter((step) => step !== 'review')
        .map((step) => ({ claimId: 'CPOR-000001', version: 3, step })),
    );
  });

  it('shows every answer in words', () => {
    const lines = linesOf(pageOf(someDetails({ poeSelfCheck: informationReasons })));
    for (const shown of ['Microsoft 365', 'Usage', 'Exchange Online, SharePoint Online, Microsoft Teams', 'CIO'])
      assert.ok(lines.includes(shown), shown);
    assert.ok(lines.includes('All five points ticked'));
    assert.ok(lines.includes('7 of 7 · Review'));
    assert.ok(lines.some((line) => line.includes('A submitted claim cannot be edited')));
  });

  it('says what the self-check lacks', () => {
    const poeSelfCheck = informationReasons.filter((reason) => reason !== 'missing-products');
    assert.ok(linesOf(pageOf(someDetails({ poeSelfCheck }))).includes('Not ticked: It names the products claimed'));
  });

  it('marks what is missing in its section', () => {
    const { customerContactEmail: _gone, ...details } = someDetails();
    const card = pageOf(details, { poeMissing: true });
    const lines = linesOf(card);
    assert.equal(lines[lines.indexOf('Customer contact: e-mail: ') + 1], 'not answered');
    assert.ok(lines.includes('At least one file is needed.'));
    assert.equal(lines.filter((line) => line === 'not answered').length, 1);
  });

  it('lets an incentives admin submit, and anybody else ask one', () => {
    const verbs = verbsOf(pageOf(someDetails()));
    assert.ok(verbs.includes('claim.submit') && !verbs.includes('draft.ask-admin'));
    const asking = verbsOf(pageOf(someDetails(), { mayAdminSubmit: false }));
    assert.ok(asking.includes('draft.ask-admin') && !asking.includes('claim.submit'));
  });
});
