import assert from 'node:assert/strict';
import { stepAfter, stepBefore } from '../../bot/draft-steps.ts';
import { defaultCatalogue } from '../../claims/catalogue.ts';

const microsoft365 = { solutionArea: 'microsoft-365', activities: ['usage'] } as const;
const revenue = { solutionArea: 'business-applications', activities: ['revenue-association'] } as const;

describe('Where Next and Back lead', () => {
  it('goes through the steps that the kind of claim has', () => {
    assert.equal(stepAfter('contacts', microsoft365, false, defaultCatalogue), 'evidence');
    assert.equal(stepAfter('contacts', revenue, false, defaultCatalogue), 'revenue');
    assert.equal(stepAfter('evidence', microsoft365, false, defaultCatalogue), 'review');
  });

  it('stays at the first step on Back', () => {
    assert.equal(stepBefore('programme', {}), 'programme');
    assert.equal(stepBefore('evidence', revenue), 'revenue');
  });

  it('leads from an edit to the first step that still lacks an answer', () => {
    assert.equal(stepAfter('programme', microsoft365, true, defaultCatalogue), 'partner');
  });
});
