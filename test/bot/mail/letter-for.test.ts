import assert from 'node:assert/strict';
import { type LetterChoice, letterFor } from '../../../bot/mail/letter-for.ts';
import type { Claim } from '../../../claims/claim.ts';
import type { ClaimEvent, ClaimFact } from '../../../claims/event.ts';
import type { Notice, NoticeSubject } from '../../../claims/notices.ts';
import { aClaim, monday } from '../../support/build-claim.ts';

const eventOf = (fact: ClaimFact): ClaimEvent => ({ ...fact, at: monday, by: { kind: 'time' } });

const choose = (subject: NoticeSubject, claim: Claim, ...events: readonly ClaimFact[]): string => {
  const notice: Notice = {
    id: 'CPOR-000001/1/customer',
    claimId: claim.id,
    audience: 'customer',
    subject,
    version: claim.version,
    status: claim.status,
    urgent: false,
    at: monday,
  };
  const choice: LetterChoice = letterFor(notice, claim, events.map(eventOf));
  return 'letter' in choice ? choice.letter : choice.settled;
};

const awaiting = { window: { state: 'awaiting-mail' } } as const;
const declined = { reason: 'customer-declined', comment: '', at: monday } as const;
const rejected = (reason: 'customer-declined' | 'insufficient-poe'): ClaimFact => ({
  type: 'ClaimRejected',
  reason,
  comment: '',
});
const corrected: ClaimFact = { type: 'ContactCorrected', customerContactEmail: 'cleo@contoso.example' };

describe('The letter to the customer', () => {
  it('of the submission goes out while the claim is not decided, once', () => {
    for (const status of ['submitted', 'under-review', 'partner-action-required', 'disputed'] as const)
      assert.equal(choose('ClaimSubmitted', aClaim(status, { customerTold: false })), 'told');
    assert.equal(choose('ClaimSubmitted', aClaim('submitted', { customerTold: true })), 'sent');
  });

  it('of the submission is left out once there is more to say', () => {
    for (const claim of [aClaim('approved', { customerTold: false }), aClaim('rejected', { customerTold: false })])
      assert.equal(choose('ClaimSubmitted', claim), 'dropped');
  });

  it('of the approval opens the window, and is not sent again for a window that is open', () => {
    assert.equal(choose('ClaimApproved', aClaim('approved', awaiting)), 'window');
    assert.equal(choose('ClaimApproved', aClaim('approved')), 'sent');
    assert.equal(choose('ClaimApproved', aClaim('rejected')), 'dropped');
  });

  it('to a corrected address says what the first one missed', () => {
    assert.equal(choose('ContactCorrected', aClaim('approved', awaiting), corrected), 'window');
    assert.equal(choose('ContactCorrected', aClaim('under-review', { customerTold: true }), corrected), 'told');
    assert.equal(choose('ContactCorrected', aClaim('under-review'), corrected, corrected), 'dropped');
  });

  it('goes to no address that is known to be wrong', () => {
    for (const contactInDoubt of ['bounced', 'wrong-person'] as const) {
      assert.equal(choose('ClaimSubmitted', aClaim('submitted', { customerTold: false, contactInDoubt })), 'dropped');
      assert.equal(choose('ClaimApproved', aClaim('approved', { ...awaiting, contactInDoubt })), 'dropped');
    }
  });

  it('of a rejection acknowledges the customer’s own, and tells of another’s', () => {
    assert.equal(
      choose('ClaimRejected', aClaim('rejected', { rejection: declined }), rejected('customer-declined')),
      'opted-out',
    );
    assert.equal(choose('ClaimRejected', aClaim('rejected'), rejected('insufficient-poe')), 'rejected');
    assert.equal(choose('ClaimRejected', aClaim('rejected-final'), rejected('insufficient-poe')), 'rejected');
  });

  it('of a rejection is left out when the customer has opted out meanwhile, or a dispute goes on', () => {
    const claim = aClaim('rejected', { rejection: declined });
    assert.equal(choose('ClaimRejected', claim, rejected('insufficient-poe')), 'dropped');
    assert.equal(choose('ClaimRejected', aClaim('disputed'), rejected('insufficient-poe')), 'dropped');
  });

  it('acknowledges an agreement while there is something to agree to, and the contact is the one who agreed', () => {
    const said: ClaimFact = { type: 'CustomerAgreed' };
    for (const status of ['submitted', 'under-review', 'partner-action-required', 'disputed', 'approved'] as const) {
      assert.equal(choose('CustomerAgreed', aClaim(status, { customerAgreedAt: monday }), said), 'agreed');
      assert.equal(choose('CustomerAgreed', aClaim(status), said), 'dropped');
    }
    assert.equal(choose('CustomerAgreed', aClaim('rejected', { customerAgreedAt: monday }), said), 'dropped');
  });

  it('acknowledges that they are the wrong person, until another is named', () => {
    const said: ClaimFact = { type: 'WrongPersonReported' };
    const bounced: ClaimFact = { type: 'OptOutWindowPaused', why: 'bounced', detail: '550' };
    const chosen = (contactInDoubt: 'wrong-person' | 'bounced', fact: ClaimFact) =>
      choose('OptOutWindowPaused', aClaim('under-review', { contactInDoubt }), fact);
    assert.equal(chosen('wrong-person', said), 'wrong-person');
    assert.equal(chosen('bounced', said), 'dropped');
    assert.equal(chosen('bounced', bounced), 'dropped');
    assert.equal(choose('OptOutWindowPaused', aClaim('under-review'), said), 'dropped');
  });

  it('reminds while the window is open', () => {
    assert.equal(choose('ReminderDue', aClaim('approved')), 'reminder');
    assert.equal(choose('ReminderDue', aClaim('approved', awaiting)), 'dropped');
    assert.equal(choose('ReminderDue', aClaim('official')), 'dropped');
  });

  it('tells that the association is official', () => {
    assert.equal(choose('BecameOfficial', aClaim('official')), 'official');
    assert.equal(choose('BecameOfficial', aClaim('ended')), 'dropped');
  });
});
