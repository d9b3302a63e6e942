import assert from 'node:assert/strict';
import { formStepCard } from '../../../cards/filing/form-step-card.ts';
import { knownCustomerAside } from '../../../cards/filing/known-customer-aside.ts';
import { reviewPageCard } from '../../../cards/filing/review-page-card.ts';
import { type Warning, warningAsides } from '../../../cards/filing/warning-asides.ts';
import { languages } from '../../../cards/languages/language.ts';
import type { Reader } from '../../../cards/reader.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import { aDraft, aFile, someDetails } from '../../support/build-claim.ts';
import { checkCard, verbsOf } from '../../support/check-card.ts';
import { elementsWithId } from '../../support/teams/card-client.ts';
import { english, nasty, readers } from '../every-reader.ts';

const claim = aDraft();
const duplicate: Warning = {
  kind: 'own-duplicate',
  claimId: 'CPOR-000009',
  version: 4,
  status: 'submitted',
  products: ['microsoft-teams', 'yammer'],
  maySee: true,
  ends: 'withdraw',
};
const warnings: readonly Warning[] = [
  duplicate,
  { ...duplicate, claimId: 'CPOR-000010', status: 'official', ends: 'disassociate' },
  { ...duplicate, claimId: 'CPOR-000011', maySee: false, ends: null },
  { kind: 'competing' },
  { kind: 'foreign-contact', email: `${nasty}@gmail.example`, domain: 'contoso.example' },
];

const onReview = (reader: Reader, warned = warnings) =>
  reviewPageCard({
    reader,
    catalogue,
    claim,
    mayAdminSubmit: true,
    problems: [],
    missing: [],
    poeMissing: false,
    asides: warningAsides({ warnings: warned, claim, step: 'review', reader, catalogue }),
  });

const firm = { name: nasty, knownAs: null, contact: { name: nasty, email: 'olivia@partner.example' } };

describe('The evidence step', () => {
  for (const reader of readers)
    it(`asks for every product where it is shown, and holds the text to send ahead in each language, in ${reader.language}`, () => {
      const products = catalogue.ofArea('business-applications').map(({ id }) => id);
      const details = someDetails({
        solutionArea: 'business-applications',
        products,
        customerContactName: nasty,
        evidencePlaces: Object.fromEntries(products.map((id) => [id, 'x'.repeat(100)])),
      });
      const files = Array.from({ length: 20 }, () => aFile({ name: `${'n'.repeat(90)}.pdf` }));
      const full = aDraft({ details, files });
      const links = { uploadUrl: 'http://localhost/u', templateUrl: 'http://localhost/t' };
      const card = formStepCard({
        reader,
        catalogue,
        claim: full,
        step: 'evidence',
        problems: [],
        ...links,
        ahead: { firm, language: 'hu' },
      });
      checkCard(card, nasty);
      for (const id of products) assert.equal(elementsWithId(card, `evidencePlace.${id}`).length, 1);
      const shown = languages.map((language) => elementsWithId(card, `ahead-${language}`)[0]?.isVisible);
      assert.deepEqual(shown, [false, true, false]);
    });
});

describe('What is said beside a draft’s questions', () => {
  for (const reader of readers) {
    it(`is sound with every warning, in ${reader.language}`, () => {
      checkCard(onReview(reader), nasty);
      for (const step of ['customer', 'products', 'contacts'] as const) {
        const asides = warningAsides({ warnings, claim, step, reader, catalogue });
        checkCard(formStepCard({ reader, catalogue, claim, step, problems: [], asides }), nasty);
      }
    });

    it(`is sound with what is known of the customer, and with locations, in ${reader.language}`, () => {
      const answers = someDetails({ customerContactName: nasty, customerCountry: 'HU' });
      const known = { claimId: 'CPOR-000002', answers, claimed: ['yammer'] };
      const aside = knownCustomerAside({ reader, catalogue, claim, step: 'products', ...known });
      assert.doesNotMatch(aside.lines.join('\n'), /tenantVerification|verified/);
      checkCard(formStepCard({ reader, catalogue, claim, step: 'products', problems: [], asides: [aside] }), nasty);
      const locations = [
        { mpnId: '1234567', label: nasty },
        { mpnId: '42', label: '42' },
      ];
      checkCard(formStepCard({ reader, catalogue, claim, step: 'partner', problems: [], locations }), nasty);
    });
  }

  it('offers to end an own claim in the way that its status allows, to whom may do it', () => {
    const ends = (warning: Warning) => verbsOf(onReview(english, [warning]));
    const [open, official, hidden] = warnings;
    assert.ok(open && official && hidden);
    assert.ok(ends(open).includes('claim.withdraw') && !ends(open).includes('claim.disassociate'));
    assert.ok(ends(official).includes('claim.disassociate') && !ends(official).includes('claim.withdraw'));
    assert.ok(!ends(hidden).some((verb) => verb === 'claim.view' || verb === 'claim.withdraw'));
  });
});
