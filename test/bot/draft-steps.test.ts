import assert from 'node:assert/strict';
import { stepAfter, stepBefore } from '../../bot/draft-steps.ts';
import { defaultCatalogue } from '../../claims/catalogue.ts';
import { someDetails } from '../support/build-claim.ts';

const microsoft365 = { solutionArea: 'microsoft-365', activities: ['usage'] } as const;
const revenue = { solutionArea: 'business-applications', activities: ['revenue-association'] } as const;

const inOrder = { returnToReview: false };

describe('Where Next and Back lead', () => {
  it('goes through the steps that the kind of claim has', () => {
    assert.equal(stepAfter('contacts', microsoft365, inOrder, defaultCatalogue), 'evidence');
    assert.equal(stepAfter('contacts', revenue, inOrder, defaultCatalogue), 'revenue');
    assert.equal(stepAfter('evidence', microsoft365, inOrder, defaultCatalogue), 'review');
  });

  it('stays at the first step on Back', () => {
    assert.equal(stepBefore('programme', {}), 'programme');
    assert.equal(stepBefore('evidence', revenue), 'revenue');
  });

  it('leads from an edit to the first step that still lacks an answer', () => {
    assert.equal(stepAfter('programme', microsoft365, { returnToReview: true }, defaultCatalogue), 'partner');
  });

  it('passes over what needs no answer once what is known of the customer was taken over, but never over the evidence', () => {
    const known = { ...inOrder, knownTaken: true } as const;
    assert.equal(stepAfter('products', someDetails(), known, defaultCatalogue), 'evidence');
    assert.equal(stepAfter('evidence', someDetails(), known, defaultCatalogue), 'review');
    const { customerContactEmail: _none, ...lacking } = someDetails();
    assert.equal(stepAfter('products', lacking, known, defaultCatalogue), 'contacts');
  });
});
