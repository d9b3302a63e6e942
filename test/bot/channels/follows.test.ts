import assert from 'node:assert/strict';
import { follows } from '../../../bot/channels/follows.ts';
import type { Subscription, SubscriptionFilter } from '../../../storage/subscription-repository.ts';
import { aClaim, aDraft, monday, otherFirm, ourFirm, owner, someDetails } from '../../support/build-claim.ts';

const following = (filter: Partial<SubscriptionFilter> = {}, tenantId = ourFirm): Subscription => ({
  referenceKey: 'conversation:19:x',
  tenantId,
  filter: { mpnIds: [], solutionAreas: [], statuses: [], ...filter },
  subscribedBy: owner,
  subscribedAt: monday,
  language: 'en',
  timeZone: 'UTC',
});
const claim = aClaim('approved', { details: someDetails({ mpnId: '0123', solutionArea: 'microsoft-365' }) });

describe('A channel that follows claims', () => {
  it('follows all of its firm’s without a filter', () => {
    assert.equal(follows(following(), claim), true);
  });

  it('follows no other firm’s', () => {
    assert.equal(follows(following({}, otherFirm), claim), false);
  });

  it('follows no drafts', () => {
    assert.equal(follows(following(), aDraft()), false);
    assert.equal(follows(following({ statuses: ['editing', 'discarded'] }), aClaim('discarded')), false);
  });

  it('takes an MPN ID as text: a leading zero belongs to it', () => {
    assert.equal(follows(following({ mpnIds: ['7', '0123'] }), claim), true);
    assert.equal(follows(following({ mpnIds: ['123'] }), claim), false);
  });

  it('follows what fits every part of its filter', () => {
    const fits = { mpnIds: ['0123'], solutionAreas: ['microsoft-365'], statuses: ['approved'] } as const;
    assert.equal(follows(following(fits), claim), true);
    assert.equal(follows(following({ ...fits, solutionAreas: ['business-applications'] }), claim), false);
    assert.equal(follows(following({ ...fits, statuses: ['official', 'ended'] }), claim), false);
  });
});
