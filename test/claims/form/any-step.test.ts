import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { ClaimDetails } from '../../../claims/details.ts';
import { acceptStep, dropUnasked, fieldsOf } from '../../../claims/form.ts';
import { type StepId, stepIds } from '../../../claims/steps.ts';
import { guid, revenue } from './sample-answers.ts';

type Answers = Partial<ClaimDetails>;

const accept = (step: StepId, details: Answers, inputs: Record<string, string>) =>
  acceptStep(step, details, inputs, catalogue);
describe('any step', () => {
  it('bounds what it keeps as typed', () => {
    const { unaccepted } = accept('partner', {}, { claimName: `${'x'.repeat(3999)}🙂${'x'.repeat(100)}`, mpnId: '1' });
    assert.equal(unaccepted.claimName?.length, 4000);
    assert.ok(unaccepted.claimName?.isWellFormed());
  });

  it('ignores inputs that it does not ask for', () => {
    const inputs = {
      claimName: 'A',
      mpnId: '1',
      customerDomain: 'contoso.com',
      tenantVerification: 'verified',
      claimId: 'x',
    };
    assert.deepEqual(accept('partner', {}, inputs).details, { claimName: 'A', mpnId: '1' });
  });

  it('clears an optional answer that was emptied', () => {
    assert.deepEqual(accept('evidence', { comments: 'x', poeSelfCheck: ['missing-products'] }, {}).details, {});
  });

  const value = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      'usage',
      'presales',
      'true',
      'false',
      'power-bi',
      'microsoft-teams,yammer',
      guid,
      'contoso.com',
      'csp',
    ),
    fc.constantFrom('microsoft-365', 'business-applications', 'revenue-association', '2027-01-31', 'a@contoso.com'),
  );
  const everyInput = stepIds.flatMap((step) =>
    fieldsOf(
      step,
      { ...revenue, products: ['dynamics-365-sales', 'power-bi'], hasSeveralSubscriptions: true },
      catalogue,
    ).map(({ id }) => id),
  );
  const press = fc.tuple(
    fc.constantFrom(...stepIds),
    fc.dictionary(fc.constantFrom(...everyInput, '__proto__', 'constructor', 'subscriptionIds.gone'), value),
  );

  it('survives any presses in any order: no throw, each problem once, the same press again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 12 }), (presses) => {
        let details: Answers = {};
        for (const [step, inputs] of presses) {
          const outcome = accept(step, details, inputs);
          details = outcome.details;
          const fields = outcome.problems.map(({ field }) => field);
          assert.equal(new Set(fields).size, fields.length);
          for (const field of Object.keys(outcome.unaccepted)) assert.ok(fields.includes(field));
          assert.deepEqual(accept(step, details, inputs).details, details);
          assert.deepEqual(dropUnasked(details, catalogue), details);
        }
      }),
      { numRuns: 300 },
    );
  });
});
