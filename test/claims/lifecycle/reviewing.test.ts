import assert from 'node:assert/strict';
import { rejectionReasons } from '../../../claims/claim.ts';
import { reviewersRejectionReasons } from '../../../claims/commands/reviewer.ts';
import { aClaim, aKeyHolder, aPerson, aReviewer, monday, ourFirm, owner, reviewer } from '../../support/build-claim.ts';
import { given } from '../../support/given-claim.ts';
import { weekdayCalendar } from '../../support/weekday-calendar.ts';

const due = '2026-11-09T23:59:59Z';

describe('starting a review', () => {
  it('assigns the claim to who starts it, if nobody has it', () => {
    const after = given(aClaim('submitted'))
      .when(aReviewer(), { type: 'StartReview' })
      .thenHappened({ type: 'ReviewerAssigned', assignee: reviewer }, { type: 'ReviewStarted', decisionDueAt: due });
    assert.deepEqual(after.assignee, reviewer);
  });

  it('leaves it with the one who has it', () => {
    given(aClaim('submitted', { assignee: aPerson() }))
      .when(aReviewer(), { type: 'StartReview' })
      .thenHappened({ type: 'ReviewStarted', decisionDueAt: due });
  });
});

describe('assigning', () => {
  it('passes a claim to another reviewer without making cards stale', () => {
    const claim = aClaim('under-review', { assignee: reviewer });
    const after = given(claim)
      .when(aReviewer(), { type: 'AssignReviewer', assignee: aPerson() })
      .thenHappened({ type: 'ReviewerAssigned', assignee: aPerson() });
    assert.equal(after.version, claim.version);
  });

  it('is refused to who has it already', () => {
    given(aClaim('under-review', { assignee: reviewer }))
      .when(aReviewer(), { type: 'AssignReviewer', assignee: reviewer })
      .thenRefused('already-assigned');
  });

  it('is refused to who may not decide it', () => {
    given(aClaim('submitted')).when(aReviewer(), { type: 'AssignReviewer', assignee: owner }).thenRefused('own-claim');
  });

  it('has nothing to release where nobody is assigned', () => {
    given(aClaim('submitted')).when(aReviewer(), { type: 'ReleaseReviewer' }).thenRefused('nothing-due');
  });
});

describe('approving', () => {
  const approve = { type: 'ApproveClaim', comment: '', confirmSupersede: false } as const;

  it('waits for the mail that opens the customer’s window', () => {
    const after = given(aClaim('under-review'))
      .when(aReviewer(), approve)
      .thenHappened({ type: 'ClaimApproved', comment: '', supersedes: [] });
    assert.ok(after.status === 'approved');
    assert.deepEqual(after.window, { state: 'awaiting-mail' });
  });

  it('opens the window at once where customers get no mail, by the customer’s calendar', () => {
    const calendarOf = (country: string | undefined) => weekdayCalendar(country === 'HU' ? 'Europe/Budapest' : 'UTC');
    const claim = aClaim('under-review');
    given({ ...claim, details: { ...claim.details, customerCountry: 'HU' } }, { mailsCustomers: false, calendarOf })
      .when(aReviewer(), approve)
      .thenHappened(
        { type: 'ClaimApproved', comment: '', supersedes: [] },
        { type: 'OptOutWindowOpened', closesAt: '2026-11-09T22:59:59Z' },
      );
  });

  for (const status of ['approved', 'official'] as const) {
    it(`over another firm's claim that is ${status} needs an explicit confirmation`, () => {
      const onSameKeys = [aKeyHolder({ status })];
      given(aClaim('under-review'), { onSameKeys })
        .when(aReviewer(), approve)
        .thenRefused('supersede-not-confirmed', { claimId: 'CPOR-000002' });
      const after = given(aClaim('under-review'), { onSameKeys }).when(aReviewer(), {
        ...approve,
        confirmSupersede: true,
      }).claim;
      assert.deepEqual(after.supersedes, ['CPOR-000002']);
    });
  }

  it('needs one for each claim: what has come since the question is asked about', () => {
    const onSameKeys = [aKeyHolder({ status: 'official' }), aKeyHolder({ status: 'approved', claimId: 'CPOR-000003' })];
    const confirm = { ...approve, confirmSupersede: true, confirmed: ['CPOR-000002'] };
    given(aClaim('under-review'), { onSameKeys })
      .when(aReviewer(), confirm)
      .thenRefused('supersede-not-confirmed', { claimId: 'CPOR-000003' });
    const both = { ...confirm, confirmed: ['CPOR-000003', 'CPOR-000002'] };
    assert.equal(given(aClaim('under-review'), { onSameKeys }).when(aReviewer(), both).refusal, null);
  });

  it('needs none over a claim that is merely open, or the firm’s own', () => {
    const onSameKeys = [aKeyHolder(), aKeyHolder({ tenantId: ourFirm, status: 'official' })];
    given(aClaim('under-review'), { onSameKeys })
      .when(aReviewer(), approve)
      .thenHappened({ type: 'ClaimApproved', comment: '', supersedes: [] });
  });

  it('pauses the window from the start when the customer’s address is known to be wrong', () => {
    const after = given(aClaim('under-review', { contactInDoubt: 'bounced' })).when(aReviewer(), approve).claim;
    assert.ok(after.status === 'approved');
    assert.deepEqual(after.window, { state: 'paused', why: 'bounced', pausedAt: monday });
  });
});

describe('rejecting', () => {
  for (const reason of rejectionReasons) {
    const allowed = reviewersRejectionReasons.some((one) => one === reason);
    it(`for ${reason} is ${allowed ? 'the reviewer’s to do, and disputable for 30 days' : 'not the reviewer’s to do'}`, () => {
      const result = given(aClaim('under-review')).when(aReviewer(), { type: 'RejectClaim', reason, comment: 'No.' });
      if (allowed) {
        result.thenHappened({ type: 'ClaimRejected', reason, comment: 'No.', disputeUntil: '2026-12-02T23:59:59Z' });
      } else result.thenRefused('rejection-reason-not-allowed');
    });
  }

  it('needs a comment', () => {
    given(aClaim('under-review'))
      .when(aReviewer(), { type: 'RejectClaim', reason: 'insufficient-poe', comment: '' })
      .thenRefused('comment-missing');
  });
});

describe('a note', () => {
  it('keeps its writer, its time and its text', () => {
    const after = given(aClaim('ended')).when(aReviewer(), { type: 'AddNote', text: ' See CPOR-000002. ' }).claim;
    assert.deepEqual(after.notes, [{ by: reviewer, at: monday, text: 'See CPOR-000002.' }]);
  });

  it('is refused when empty', () => {
    given(aClaim('ended')).when(aReviewer(), { type: 'AddNote', text: '' }).thenRefused('comment-missing');
  });
});
