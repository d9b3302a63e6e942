import assert from 'node:assert/strict';
import { claimStatuses } from '../../claims/claim-status.ts';
import { shownStatus } from '../../claims/shown-status.ts';
import { aClaim, monday } from '../support/build-claim.ts';

describe('The status that is shown', () => {
  it('is the claim’s own', () => {
    for (const status of claimStatuses) assert.equal(shownStatus(aClaim(status)), status);
  });

  for (const [status, reason, shown] of [
    ['rejected', 'partner-request', 'withdrawn'],
    ['rejected', 'customer-declined', 'customer-declined'],
    ['rejected-final', 'partner-request', 'withdrawn'],
    ['rejected-final', 'customer-declined', 'rejected-final'],
    ['disputed', 'customer-declined', 'disputed'],
  ] as const)
    it(`is ${shown} for ${status} with the reason ${reason}`, () => {
      assert.equal(shownStatus(aClaim(status, { rejection: { reason, comment: '', at: monday } })), shown);
    });
});
