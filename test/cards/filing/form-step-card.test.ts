import assert from 'node:assert/strict';
import { formStepCard } from '../../../cards/filing/form-step-card.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { ClaimDetails } from '../../../claims/details.ts';
import { type FieldProblem, fieldProblemCodes } from '../../../claims/fields.ts';
import { fieldsOf, stepsOf } from '../../../claims/form.ts';
import { aDraft, aFile, aPolicy, owner, someDetails } from '../../support/build-claim.ts';
import { buttonsOf, checkCard, linesOf, ofType, partsOf, verbsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const everyBusinessProduct = catalogue.ofArea('business-applications').map(({ id }) => id);
const business: Partial<ClaimDetails> = {
  solutionArea: 'business-applications',
  activities: ['usage', 'presales'],
  purchaseChannel: 'web-direct',
  products: ['dynamics-365-sales', 'power-bi'],
  hasSeveralSubscriptions: true,
};

const kinds: Readonly<Record<string, Partial<ClaimDetails>>> = {
  'an empty draft': {},
  'a Microsoft 365 claim': someDetails({ customerCountry: 'HU', reassociation: true }),
  'a Business Applications claim': someDetails(business),
  'a revenue association': someDetails({ ...business, activities: ['revenue-association'] }),
  'a claim of names that look like markdown': someDetails({
    ...business,
    claimName: nasty,
    customerContactName: nasty,
    comments: nasty,
  }),
};

const inputOf = (card: Parameters<typeof partsOf>[0], id: string) => partsOf(card).find((part) => part.id === id);

describe('The form step card', () => {
  for (const [name, details] of Object.entries(kinds))
    for (const reader of readers)
      it(`is sound at every step of ${name}, in ${reader.language}`, () => {
        for (const step of stepsOf(details)) {
          const claim = aDraft({ details });
          checkCard(formStepCard({ reader, catalogue, claim, step, problems: [] }), nasty);
          const problems = fieldsOf(step, details, catalogue).map(
            ({ id: field }): FieldProblem => ({ field, problem: 'required' }),
          );
          const card = formStepCard({ reader, catalogue, claim, step, problems });
          checkCard(card, nasty);
          assert.equal(partsOf(card).filter(({ color }) => color === 'Attention').length, problems.length);
        }
      });

  for (const problem of fieldProblemCodes)
    it(`has a text under the field for ${problem}`, () => {
      const problems = [{ field: 'customerDomain', problem, max: 5, value: nasty }];
      const card = formStepCard({ reader: english, catalogue, claim: aDraft(), step: 'customer', problems });
      checkCard(card, nasty);
      const field = ofType(card, 'Container').findLast((part) =>
        partsOf(part).some(({ id }) => id === 'customerDomain'),
      );
      assert.equal(ofType(field ?? null, 'Input.Text').length, 1);
      assert.equal(ofType(field ?? null, 'TextRun')[0]?.color, 'Attention');
    });

  it('shows what the person typed, not what the claim has, where a rule did not take it', () => {
    const form = {
      version: 1,
      step: 'customer',
      returnToReview: false,
      unaccepted: { customerDomain: nasty },
    } as const;
    const card = formStepCard({
      reader: english,
      catalogue,
      claim: aDraft({ form }),
      step: 'customer',
      problems: [{ field: 'customerDomain', problem: 'not-a-domain' }],
    });
    checkCard(card, nasty);
    assert.equal(inputOf(card, 'customerDomain')?.value, nasty);
    assert.equal(inputOf(card, 'customerTenantId')?.value, someDetails().customerTenantId);
  });

  it('marks what is optional in its label', () => {
    const card = formStepCard({ reader: english, catalogue, claim: aDraft(), step: 'customer', problems: [] });
    assert.equal(inputOf(card, 'customerCountry')?.label, 'Customer country (optional)');
    assert.equal(inputOf(card, 'customerDomain')?.label, 'Customer domain');
    assert.equal(inputOf(card, 'customerTenantId')?.label, 'Customer tenant ID (leave empty and we’ll look it up)');
  });

  it('has no Back at the first step, unless it came from the review page', () => {
    const step = 'programme';
    const form = { version: 1, step, returnToReview: true, unaccepted: {} } as const;
    const shown = (claim = aDraft()) =>
      verbsOf(formStepCard({ reader: english, catalogue, claim, step, problems: [] }));
    assert.deepEqual(shown(), ['draft.next', 'draft.close', 'draft.refresh', 'draft.discard']);
    assert.ok(shown(aDraft({ form })).includes('draft.back'));
  });

  it('says where it stands', () => {
    const lines = linesOf(
      formStepCard({ reader: english, catalogue, claim: aDraft(), step: 'customer', problems: [] }),
    );
    assert.ok(lines.includes('3 of 7 · Customer'));
    assert.ok(lines.includes('Editing'));
  });

  it('names each activity by its goal in words', () => {
    const claim = aDraft({ details: someDetails(business) });
    const card = formStepCard({ reader: english, catalogue, claim, step: 'programme', problems: [] });
    const choices = partsOf(inputOf(card, 'activities')?.choices ?? []);
    assert.deepEqual(
      choices.map(({ value }) => value),
      ['usage', 'presales', 'revenue-association'],
    );
    for (const { title } of choices) assert.match(`${title}`, /^We .*: /);
  });

  it('names the products, and the product that a subscription is of', () => {
    const claim = aDraft({ details: someDetails(business) });
    const card = formStepCard({ reader: english, catalogue, claim, step: 'products', problems: [] });
    assert.equal(inputOf(card, 'subscriptionIds.power-bi')?.label, 'Subscription IDs – Power BI (optional)');
    assert.equal(inputOf(card, 'subscriptionEndDate.power-bi')?.label, 'Subscription ends on – Power BI (optional)');
    assert.equal(partsOf(inputOf(card, 'products')?.choices ?? []).length, everyBusinessProduct.length);
  });

  it('offers older drafts beside the new one, but not the draft itself', () => {
    const other = { id: 'CPOR-000009', claimName: nasty, customerDomain: '', status: 'editing' } as const;
    const card = formStepCard({
      reader: english,
      catalogue,
      claim: aDraft(),
      step: 'programme',
      problems: [],
      otherDrafts: [{ ...other, id: 'CPOR-000001' }, other],
    });
    checkCard(card, nasty);
    const resumed = buttonsOf(card).filter(({ verb }) => verb === 'draft.resume');
    assert.deepEqual(
      resumed.map(({ data }) => data),
      [{ claimId: 'CPOR-000009' }],
    );
  });
});

describe('The form step card, at the evidence', () => {
  const evidence = (claim = aDraft(), reader = english) =>
    formStepCard({
      reader,
      catalogue,
      claim,
      step: 'evidence',
      problems: [],
      uploadUrl: 'http://localhost:3978/poe/token',
      templateUrl: 'http://localhost:3978/poe/token/template.docx',
      policy: aPolicy(),
    });

  it('lists each file as written with a button to remove it', () => {
    const card = evidence(aDraft({ files: [aFile({ id: 'poe-7', name: `${nasty}.pdf`, size: 1_258_291 })] }));
    checkCard(card, nasty);
    assert.ok(linesOf(card).includes(`${nasty}.pdf`));
    assert.ok(linesOf(card).some((line) => line.includes('1.2 MB · Olivia Owner, Mon')));
    assert.deepEqual(buttonsOf(card).find(({ verb }) => verb === 'poe.remove')?.data, {
      claimId: 'CPOR-000001',
      fileId: 'poe-7',
    });
  });

  it('links the upload page and the template', () => {
    assert.deepEqual(
      ofType(evidence(), 'Action.OpenUrl').map(({ title }) => title),
      ['Add files', 'Get template'],
    );
  });

  for (const reader of readers)
    it(`keeps under Teams’ limit with twenty files of long names and the longest comment, in ${reader.language}`, () => {
      const person = { ...owner, name: '𝒳'.repeat(100) };
      const files = Array.from({ length: 20 }, (_, index) =>
        aFile({ id: `${index}`.repeat(18), name: `${'漢'.repeat(180)}${index}.pdf`, addedBy: person }),
      );
      const unaccepted = { comments: 'ű'.repeat(4000) };
      const form = { version: 1, step: 'evidence', returnToReview: false, unaccepted } as const;
      const card = evidence(aDraft({ files, form }), reader);
      checkCard(card);
      // Ten where the comment leaves room for them.
      assert.equal(verbsOf(card).filter((verb) => verb === 'poe.remove').length, 6);
      const short = evidence(aDraft({ files }), reader);
      assert.equal(verbsOf(short).filter((verb) => verb === 'poe.remove').length, 10);
    });
});

describe('The form step card, with every product and its subscriptions', () => {
  for (const reader of readers)
    it(`keeps under Teams’ limit, in ${reader.language}`, () => {
      const ids = ['8d1f3c2a-5b7e-4f60-9a1b-2c3d4e5f6071', '8d1f3c2a-5b7e-4f60-9a1b-2c3d4e5f6072'];
      const details = someDetails({
        ...business,
        products: everyBusinessProduct,
        subscriptionIds: Object.fromEntries(everyBusinessProduct.map((id) => [id, ids])),
        subscriptionEndDates: Object.fromEntries(everyBusinessProduct.map((id) => [id, '2027-06-30'])),
      });
      checkCard(formStepCard({ reader, catalogue, claim: aDraft({ details }), step: 'products', problems: [] }));
    });
});
