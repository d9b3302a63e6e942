import assert from 'node:assert/strict';
import { aClaim, anAdmin, aRound } from '../../support/build-claim.ts';
import { at, customer, given, mail } from '../../support/given-claim.ts';

const closesAt = '2026-11-09T23:59:59Z';
const awaiting = aClaim('approved', { window: { state: 'awaiting-mail' } });

describe('the customer’s window', () => {
  it('opens when the mail server has taken the mail', () => {
    const after = given(awaiting)
      .when(mail, { type: 'OpenOptOutWindow' })
      .thenHappened({ type: 'OptOutWindowOpened', closesAt });
    assert.ok(after.status === 'approved');
    assert.deepEqual(after.window, { state: 'open', openedAt: '2026-11-02T09:00:00Z', closesAt });
  });

  it('also records that the customer was told, if that was the first mail', () => {
    given({ ...awaiting, customerTold: false })
      .when(mail, { type: 'OpenOptOutWindow' })
      .thenHappened({ type: 'CustomerTold' }, { type: 'OptOutWindowOpened', closesAt });
  });

  it('does not open while the address is known to be wrong', () => {
    const window = { state: 'paused', why: 'bounced', pausedAt: '2026-11-02T09:00:00Z' } as const;
    given({ ...awaiting, window, contactInDoubt: 'bounced' })
      .when(mail, { type: 'OpenOptOutWindow' })
      .thenRefused('nothing-due');
  });

  it('pauses on a bounce', () => {
    const after = given(aClaim('approved'))
      .when(mail, { type: 'ReportBounce', detail: '550' })
      .thenHappened({ type: 'OptOutWindowPaused', why: 'bounced', detail: '550' });
    assert.ok(after.status === 'approved');
    assert.equal(after.window.state, 'paused');
  });

  it('pauses when the mail reached the wrong person, once', () => {
    const after = given(aClaim('approved')).when(customer, { type: 'ReportWrongPerson' }).claim;
    assert.ok(after.status === 'approved');
    assert.equal(after.window.state, 'paused');
    given(after).when(customer, { type: 'ReportWrongPerson' }).thenRefused('already-answered');
  });

  it('pauses for a fact of its own, and keeps whom the person names', () => {
    const suggestion = { customerContactName: 'Cleo Customer', customerContactEmail: 'cleo@contoso.example' };
    const after = given(aClaim('approved'))
      .when(customer, { type: 'ReportWrongPerson', suggestion })
      .thenHappened({ type: 'WrongPersonReported', suggestion });
    assert.equal(after.contactInDoubt, 'wrong-person');
    assert.deepEqual(after.suggestedContact, suggestion);
    given(after).when(customer, { type: 'ReportWrongPerson', suggestion }).thenRefused('already-answered');
  });

  it('learns later who is right, of whom it was not said at once', () => {
    const paused = given(aClaim('approved')).when(customer, { type: 'ReportWrongPerson' }).claim;
    const suggestion = { customerContactName: 'Cleo Customer' };
    const after = given(paused).when(customer, { type: 'ReportWrongPerson', suggestion }).claim;
    assert.deepEqual(after.suggestedContact, suggestion);
  });

  it('hears of the wrong person also where the mail had come back', () => {
    const bounced = given(aClaim('approved')).when(mail, { type: 'ReportBounce', detail: '550' }).claim;
    const after = given(bounced).when(customer, { type: 'ReportWrongPerson' }).claim;
    assert.equal(after.contactInDoubt, 'wrong-person');
  });

  it('greets another person once name, job title and address are corrected', () => {
    const contact = {
      customerContactName: 'Cleo Customer',
      customerContactTitle: 'CFO',
      customerContactEmail: 'cleo@contoso.example',
    };
    const paused = given(aClaim('approved')).when(customer, { type: 'ReportWrongPerson', suggestion: contact }).claim;
    const after = given(paused)
      .when(anAdmin(), { type: 'CorrectContact', ...contact, customerContactName: ' Cleo Customer ' })
      .thenHappened({ type: 'ContactCorrected', ...contact });
    assert.deepEqual({ ...after.details, ...contact }, after.details);
    assert.equal(after.suggestedContact, undefined);
    assert.ok(after.status === 'approved' && after.window.state === 'awaiting-mail');
    given(paused)
      .when(anAdmin(), { type: 'CorrectContact', ...contact, customerContactTitle: ' ' })
      .thenRefused('fields-missing', { fields: ['customerContactTitle'] });
  });

  it('awaits a new mail once an admin has corrected the address', () => {
    const paused = given(aClaim('approved', { customerAgreedAt: '2026-11-02T09:00:00Z' })).when(customer, {
      type: 'ReportWrongPerson',
    }).claim;
    const after = given(paused)
      .when(anAdmin(), { type: 'CorrectContact', customerContactEmail: ' carl@contoso.example ' })
      .thenHappened({ type: 'ContactCorrected', customerContactEmail: 'carl@contoso.example' });
    assert.ok(after.status === 'approved');
    assert.deepEqual(after.window, { state: 'awaiting-mail' });
    assert.equal(after.details.customerContactEmail, 'carl@contoso.example');
    assert.equal(after.contactInDoubt, undefined);
    assert.equal(after.customerAgreedAt, undefined, 'the new contact has agreed to nothing');
  });

  it('opens anew at once after a correction where customers get no mail', () => {
    given(aClaim('approved'), { mailsCustomers: false, ...at('2026-11-04T09:00:00Z') })
      .when(anAdmin(), { type: 'CorrectContact', customerContactEmail: 'carl@contoso.example' })
      .thenHappened(
        { type: 'ContactCorrected', customerContactEmail: 'carl@contoso.example' },
        { type: 'OptOutWindowOpened', closesAt: '2026-11-11T23:59:59Z' },
      );
  });

  it('takes no empty address', () => {
    given(awaiting)
      .when(anAdmin(), { type: 'CorrectContact', customerContactEmail: ' ' })
      .thenRefused('fields-missing', { fields: ['customerContactEmail'] });
  });
});

describe('an address before approval', () => {
  it('is corrected only when known to be wrong: a submitted claim cannot be edited', () => {
    const correct = { type: 'CorrectContact', customerContactEmail: 'carl@contoso.example' } as const;
    given(aClaim('submitted')).when(anAdmin(), correct).thenRefused('not-in-this-status');
    const bounced = given(aClaim('submitted')).when(mail, { type: 'ReportBounce', detail: '550' }).claim;
    assert.equal(bounced.contactInDoubt, 'bounced');
    const corrected = given(bounced).when(anAdmin(), correct).claim;
    assert.equal(corrected.contactInDoubt, undefined);
    assert.equal('window' in corrected, false);
  });
});

describe('a customer who agrees', () => {
  it('is recorded once and changes nothing else: the window runs to its end', () => {
    const claim = aClaim('approved');
    const after = given(claim).when(customer, { type: 'Agree' }).thenHappened({ type: 'CustomerAgreed' });
    assert.ok(after.status === 'approved');
    assert.deepEqual(after.window, claim.window);
    given(after).when(customer, { type: 'Agree' }).thenRefused('already-answered');
  });

  it('may still opt out', () => {
    const agreed = aClaim('approved', { customerAgreedAt: '2026-11-02T09:00:00Z' });
    assert.equal(given(agreed).when(customer, { type: 'OptOut', reason: '' }).claim.status, 'rejected');
  });
});

describe('a customer who opts out', () => {
  it('ends the claim beyond dispute', () => {
    given(aClaim('approved'))
      .when(customer, { type: 'OptOut', reason: ' Wrong partner. ' })
      .thenHappened({ type: 'ClaimRejected', reason: 'customer-declined', comment: 'Wrong partner.' });
  });

  it('counts late, while the claim is not official yet', () => {
    const { claim } = given(aClaim('approved'), at('2026-11-20T09:00:00Z')).when(customer, {
      type: 'OptOut',
      reason: '',
    });
    assert.equal(claim.status, 'rejected');
  });

  it('closes a dispute', () => {
    const after = given(aClaim('disputed')).when(customer, { type: 'OptOut', reason: '' }).claim;
    assert.ok(after.status === 'rejected');
    assert.equal(after.rejection.reason, 'customer-declined');
    assert.equal(after.rejection.disputeUntil, undefined);
    assert.equal(after.disputed, true);
  });

  it('closes the way to a dispute', () => {
    const after = given(aClaim('rejected')).when(customer, { type: 'OptOut', reason: '' }).claim;
    given(after).when(anAdmin(), { type: 'DisputeClaim', justification: 'But!' }).thenRefused('not-disputable');
  });

  it('closes the round that is open', () => {
    const claim = aClaim('partner-action-required', { rounds: [aRound()] });
    const after = given(claim).when(customer, { type: 'OptOut', reason: '' }).claim;
    assert.equal(after.rounds[0]?.outcome, 'rejected');
  });
});

describe('that the customer was told', () => {
  it('is recorded once, without making cards stale', () => {
    const claim = aClaim('submitted', { customerTold: false });
    const after = given(claim).when(mail, { type: 'RecordCustomerTold' }).thenHappened({ type: 'CustomerTold' });
    assert.equal(after.version, claim.version);
    given(after).when(mail, { type: 'RecordCustomerTold' }).thenRefused('nothing-due');
  });
});
