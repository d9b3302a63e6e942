import assert from 'node:assert/strict';
import { decide } from '../../../claims/decide.ts';
import { replay } from '../../../claims/evolve.ts';
import { isRefusal } from '../../../claims/refusal.ts';
import {
  aClaim,
  aContext,
  aDraft,
  aFile,
  aKeyHolder,
  anAdmin,
  aPartner,
  aPerson,
  aPolicy,
  monday,
  otherFirm,
  ourFirm,
  owner,
  someDetails,
} from '../../support/build-claim.ts';
import { at, given, otherClaim, time } from '../../support/given-claim.ts';

const form = { version: 1, step: 'programme', returnToReview: false, unaccepted: {} } as const;

describe('starting a draft', () => {
  it('makes the person its owner', () => {
    const command = { type: 'StartDraft', claimId: 'CPOR-000007', details: {}, form } as const;
    const outcome = decide(null, command, aPartner(), aContext());
    assert.ok(!isRefusal(outcome));
    const claim = replay(outcome);
    assert.equal(claim.id, 'CPOR-000007');
    assert.equal(claim.status, 'editing');
    assert.equal(claim.version, 1);
    assert.deepEqual(claim.owner, owner);
    assert.deepEqual(claim.draftedBy, owner);
    assert.equal(claim.createdAt, monday);
  });

  it('is for people only', () => {
    const command = { type: 'StartDraft', claimId: 'CPOR-000007', details: {}, form } as const;
    assert.deepEqual(decide(null, command, time, aContext()), { refused: 'not-your-claim' });
  });
});

describe('saving a step', () => {
  it('replaces the answers as a whole, so that one taken back is gone', () => {
    const draft = aDraft({ details: { claimName: 'Old', comments: 'Gone soon' } });
    const details = { claimName: 'New' };
    const after = given(draft)
      .when(aPartner(), { type: 'SaveStep', details, form })
      .thenHappened({ type: 'StepSaved', details, form });
    assert.deepEqual(after.details, details);
    assert.equal(after.version, draft.version + 1);
  });

  it('is refused once submitted: a submitted claim cannot be edited', () => {
    given(aClaim('submitted'))
      .when(aPartner(), { type: 'SaveStep', details: {}, form })
      .thenRefused('not-in-this-status');
  });
});

describe('submitting', () => {
  it('starts the reviewers’ clock: the end of the fifth business day', () => {
    const details = someDetails();
    const after = given(aDraft({ details }))
      .when(anAdmin(), { type: 'SubmitClaim' })
      .thenHappened({ type: 'ClaimSubmitted', details, reviewDueAt: '2026-11-09T23:59:59Z', competing: [] });
    assert.equal(after.submittedAt, monday);
    assert.deepEqual(after.submittedBy, anAdmin().person);
    assert.equal('form' in after, false);
  });

  it('is refused with the names of the missing fields', () => {
    const { mpnId: _mpnId, customerContactEmail: _email, ...details } = someDetails();
    given(aDraft({ details }))
      .when(anAdmin(), { type: 'SubmitClaim' })
      .thenRefused('fields-missing', { fields: ['mpnId', 'customerContactEmail'] });
  });

  it('is refused without proof of execution', () => {
    given(aDraft({ files: [] }))
      .when(anAdmin(), { type: 'SubmitClaim' })
      .thenRefused('poe-missing');
  });

  for (const status of [
    'submitted',
    'under-review',
    'partner-action-required',
    'approved',
    'disputed',
    'official',
  ] as const) {
    it(`is refused while the firm has a claim on the key that is ${status}`, () => {
      const onSameKeys = [aKeyHolder({ tenantId: ourFirm, status })];
      given(aDraft(), { onSameKeys })
        .when(anAdmin(), { type: 'SubmitClaim' })
        .thenRefused('own-duplicate', { claimId: 'CPOR-000002' });
    });

    it(`flags another firm's claim that is ${status} as competing`, () => {
      const onSameKeys = [aKeyHolder({ tenantId: otherFirm, status })];
      const { claim } = given(aDraft(), { onSameKeys }).when(anAdmin(), { type: 'SubmitClaim' });
      assert.equal(claim.status, 'submitted');
      assert.deepEqual(claim.competing, ['CPOR-000002']);
    });
  }

  for (const status of ['rejected', 'rejected-final', 'ended'] as const) {
    it(`minds no claim on the key that is ${status}, of whatever firm`, () => {
      const onSameKeys = [aKeyHolder({ status }), aKeyHolder({ status, tenantId: ourFirm, claimId: 'CPOR-000003' })];
      const { claim } = given(aDraft(), { onSameKeys }).when(anAdmin(), { type: 'SubmitClaim' });
      assert.equal(claim.status, 'submitted');
      assert.deepEqual(claim.competing, []);
    });
  }

  it('points to the latest earlier claim of the firm that the customer declined', () => {
    const declined = { tenantId: ourFirm, status: 'rejected', customerDeclined: true } as const;
    const onSameKeys = [
      aKeyHolder({ ...declined, claimId: 'CPOR-000005', createdAt: '2026-06-02T09:00:00Z' }),
      aKeyHolder({ ...declined, claimId: 'CPOR-000004', createdAt: '2026-05-02T09:00:00Z' }),
      aKeyHolder({ ...declined, claimId: 'CPOR-000006', tenantId: otherFirm, createdAt: '2026-07-02T09:00:00Z' }),
    ];
    const { claim } = given(aDraft(), { onSameKeys }).when(anAdmin(), { type: 'SubmitClaim' });
    assert.equal(claim.earlierDeclined, 'CPOR-000005');
  });
});

describe('a competing claim found', () => {
  it('is flagged once', () => {
    const command = { type: 'FlagCompeting', claimId: 'CPOR-000002' } as const;
    const after = given(aClaim('official'))
      .when(otherClaim, command)
      .thenHappened({ type: 'CompetingClaimFound', claimId: 'CPOR-000002' });
    given(after).when(otherClaim, command).thenRefused('nothing-due');
  });
});

describe('adding proof of execution', () => {
  it('records who added it and when, whatever the command says', () => {
    const file = aFile({ addedBy: aPerson(), addedAt: '2020-01-01T00:00:00Z' });
    const { claim } = given(aDraft()).when(anAdmin(), { type: 'AddPoe', file });
    assert.deepEqual(claim.files.at(-1), { ...file, addedBy: anAdmin().person, addedAt: monday });
  });

  it('leaves the version, so that no open card becomes stale', () => {
    const draft = aDraft();
    assert.equal(given(draft).when(aPartner(), { type: 'AddPoe', file: aFile() }).claim.version, draft.version);
  });

  it('is refused for content that is there already, under whatever name', () => {
    const [there] = aDraft().files;
    const file = aFile({ name: 'copy.pdf', sha256: there?.sha256 ?? '' });
    given(aDraft()).when(aPartner(), { type: 'AddPoe', file }).thenRefused('poe-already-there');
  });

  it('is refused beyond the limit of the policy', () => {
    const draft = aDraft({ files: [aFile(), aFile()] });
    given(draft, { policy: aPolicy({ poeFilesPerClaim: 2 }) })
      .when(aPartner(), { type: 'AddPoe', file: aFile() })
      .thenRefused('poe-limit-reached', { limit: 2 });
  });
});

describe('removing proof of execution', () => {
  it('takes any file out of a draft', () => {
    const { claim } = given(aDraft()).when(aPartner(), { type: 'RemovePoe', fileId: 'poe-1' });
    assert.deepEqual(claim.files, []);
  });

  it('is refused for a file that is not there', () => {
    given(aDraft()).when(aPartner(), { type: 'RemovePoe', fileId: 'poe-9' }).thenRefused('poe-not-found');
  });

  it('is refused for what the reviewers have been sent', () => {
    given(aClaim('partner-action-required'))
      .when(aPartner(), { type: 'RemovePoe', fileId: 'poe-1' })
      .thenRefused('poe-already-submitted');
  });
});

describe('handing over', () => {
  it('makes the colleague the owner; who drafted it stays', () => {
    const { claim } = given(aDraft()).when(aPartner(), { type: 'HandOver', to: aPerson() });
    assert.deepEqual(claim.owner, aPerson());
    assert.deepEqual(claim.draftedBy, owner);
  });

  it('is refused to another firm', () => {
    given(aClaim('submitted'))
      .when(anAdmin(), { type: 'HandOver', to: aPerson({ tenantId: otherFirm }) })
      .thenRefused('other-firm');
  });

  it('is refused to the owner', () => {
    given(aClaim('submitted')).when(anAdmin(), { type: 'HandOver', to: owner }).thenRefused('already-the-owner');
  });
});

describe('an event’s time', () => {
  it('is now', () => {
    const { events } = given(aDraft(), at('2026-11-03T10:00:00Z')).when(aPartner(), { type: 'AskAdmin' });
    assert.equal(events[0]?.at, '2026-11-03T10:00:00Z');
  });

  it('is never before the claim’s last event, though the clock went back', () => {
    const { events } = given(aDraft(), at('2026-11-01T10:00:00Z')).when(aPartner(), { type: 'AskAdmin' });
    assert.equal(events[0]?.at, monday);
  });
});
