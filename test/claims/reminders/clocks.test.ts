import assert from 'node:assert/strict';
import type { Claim } from '../../../claims/claim.ts';
import { nextTimeTransition } from '../../../claims/deadlines.ts';
import type { DecisionContext } from '../../../claims/decision-context.ts';
import { aClaim, aDraft, anAdmin, aPartner, aPolicy, aReviewer } from '../../support/build-claim.ts';
import { at, customer, given, mail } from '../../support/given-claim.ts';
import { weekdayCalendar } from '../../support/weekday-calendar.ts';

/** Monday 2 November 2026 unless told otherwise; Monday to Friday, UTC. */
const reminders = (claim: Claim): readonly string[] =>
  (claim.reminders ?? []).map(({ kind, at: when }) => `${kind} ${when.slice(5, 16)}`);

const request = {
  type: 'RequestInformation',
  reasons: ['missing-products'],
  comment: 'Which ones?',
  concernedProducts: [],
} as const;
const asked = (context: Partial<DecisionContext> = {}): Claim =>
  given(aClaim('under-review'), context).when(aReviewer(), request).claim;
const answerDays = (answerBusinessDays: number): Partial<DecisionContext> => ({
  policy: aPolicy({ answerBusinessDays }),
});
describe('the reminders of an answer that is awaited', () => {
  it('come at half-time, one business day before the end, and on the last day', () => {
    assert.deepEqual(reminders(asked()), [
      'answer-half-time 11-04T09:00',
      'answer-1-day-left 11-06T09:00',
      'answer-last-day 11-09T09:00',
    ]);
  });

  it('are named by kind and deadline', () => {
    assert.equal(asked().reminders?.[2]?.id, 'answer-last-day/2026-11-09T23:59:59Z');
  });

  it('come at the policy’s hour in the deadline’s time zone', () => {
    const context = { policy: aPolicy({ reminderTime: '16:30' }), calendar: weekdayCalendar('Asia/Tokyo') };
    assert.deepEqual(reminders(asked(context)), [
      'answer-half-time 11-04T07:30',
      'answer-1-day-left 11-06T07:30',
      'answer-last-day 11-09T07:30',
    ]);
  });

  const short: readonly (readonly [number, readonly string[]])[] = [
    [1, ['answer-last-day 11-03T09:00']],
    [2, ['answer-1-day-left 11-03T09:00', 'answer-last-day 11-04T09:00']],
    [3, ['answer-half-time 11-03T09:00', 'answer-1-day-left 11-04T09:00', 'answer-last-day 11-05T09:00']],
  ];
  for (const [days, expected] of short)
    it(`neither repeat the request nor come two on a day where it runs ${days} business days`, () => {
      assert.deepEqual(reminders(asked(answerDays(days))), expected);
    });

  it('stay where they are when the policy changes', () => {
    const claim = asked();
    const after = given(claim, { ...at('2026-11-03T12:00:00Z'), policy: aPolicy({ answerBusinessDays: 20 }) }).when(
      aReviewer(),
      { type: 'AddNote', text: 'Hm.' },
    ).claim;
    assert.deepEqual(after.reminders, claim.reminders);
  });

  it('go with the answer, and the reviewers’ come instead', () => {
    const after = given(asked(), at('2026-11-03T12:00:00Z')).when(aPartner(), {
      type: 'AnswerRequest',
      comment: 'In 2026.',
      removedProducts: [],
    }).claim;
    assert.deepEqual(reminders(after), ['review-start-last-day 11-10T09:00', 'review-not-started 11-11T09:00']);
  });

  it('start anew when the reviewer asks again', () => {
    const answered = aClaim('submitted', { answered: true });
    const again = given(answered, at('2026-11-05T12:00:00Z')).when(aReviewer(), { ...request, type: 'AskAgain' }).claim;
    assert.deepEqual(reminders(again), [
      'answer-half-time 11-09T09:00',
      'answer-1-day-left 11-11T09:00',
      'answer-last-day 11-12T09:00',
    ]);
  });

  it('go with the request when it is withdrawn', () => {
    const after = given(asked()).when(aReviewer(), { type: 'WithdrawRequest', comment: 'Found it.' }).claim;
    assert.deepEqual(reminders(after), ['decision-last-day 11-09T09:00', 'review-not-decided 11-10T09:00']);
  });
});

describe('the reminders of the reviewers', () => {
  it('come on the last day to start the review, and once it is late', () => {
    const claim = given(aDraft()).when(anAdmin(), { type: 'SubmitClaim' }).claim;
    assert.deepEqual(reminders(claim), ['review-start-last-day 11-09T09:00', 'review-not-started 11-10T09:00']);
  });

  for (const [name, claim] of [
    ['a review', given(aClaim('submitted')).when(aReviewer(), { type: 'StartReview' }).claim],
    [
      'an accepted answer',
      given(aClaim('submitted', { answered: true })).when(aReviewer(), { type: 'ApproveAnswer', comment: '' }).claim,
    ],
    ['a dispute', given(aClaim('rejected')).when(anAdmin(), { type: 'DisputeClaim', justification: 'Page 3.' }).claim],
  ] as const)
    it(`come on the last day to decide ${name}, and once it is late`, () => {
      assert.deepEqual(reminders(claim), ['decision-last-day 11-09T09:00', 'review-not-decided 11-10T09:00']);
    });
});

describe('the reminders of the customer’s window', () => {
  const waiting = aClaim('approved', { window: { state: 'awaiting-mail' } });
  const open = (context: Partial<DecisionContext> = {}) =>
    given(waiting, context).when(mail, { type: 'OpenOptOutWindow' }).claim;
  const three = ['window-2-days-left 11-05T09:00', 'customer-1-day-left 11-06T09:00', 'window-last-day 11-09T09:00'];

  it('come with two business days left and on the last day, the customer’s with one left', () => {
    assert.deepEqual(reminders(open()), three);
  });

  it('come in the customer’s time zone', () => {
    const context = { calendarOf: () => weekdayCalendar('America/New_York') };
    assert.equal(open(context).reminders?.[0]?.at, '2026-11-05T14:00:00Z');
  });

  it('start with the approval where no mail goes out', () => {
    const approved = given(aClaim('under-review'), { mailsCustomers: false }).when(aReviewer(), {
      type: 'ApproveClaim',
      comment: '',
      confirmSupersede: false,
    }).claim;
    assert.deepEqual(reminders(approved), [...three, 'evidence-ageing 10-03T09:00']);
  });

  it('are none while the window waits for its mail', () => {
    const approved = given(aClaim('under-review')).when(aReviewer(), {
      type: 'ApproveClaim',
      comment: '',
      confirmSupersede: false,
    }).claim;
    assert.deepEqual(reminders(approved), ['evidence-ageing 10-03T09:00']);
  });

  for (const [why, actor, command] of [
    ['the mail came back', mail, { type: 'ReportBounce', detail: '550' }],
    ['it reached the wrong person', customer, { type: 'ReportWrongPerson' }],
  ] as const)
    it(`go when ${why}, and start anew with the new window`, () => {
      const paused = given(open()).when(actor, command).claim;
      assert.equal(paused.reminders, undefined);
      const corrected = given(paused, at('2026-11-04T09:00:00Z')).when(anAdmin(), {
        type: 'CorrectContact',
        customerContactEmail: 'carl@contoso.example',
      }).claim;
      assert.equal(corrected.reminders, undefined);
      const reopened = given(corrected, at('2026-11-04T10:00:00Z')).when(mail, { type: 'OpenOptOutWindow' }).claim;
      assert.deepEqual(reminders(reopened), [
        'window-2-days-left 11-09T09:00',
        'customer-1-day-left 11-10T09:00',
        'window-last-day 11-11T09:00',
      ]);
    });

  it('start anew when the contact is corrected where no mail goes out', () => {
    const corrected = given(open(), { ...at('2026-11-04T09:00:00Z'), mailsCustomers: false }).when(anAdmin(), {
      type: 'CorrectContact',
      customerContactEmail: 'carl@contoso.example',
    }).claim;
    assert.equal(reminders(corrected)[0], 'window-2-days-left 11-09T09:00');
  });

  it('stay when the customer agrees, which shortens nothing', () => {
    assert.deepEqual(reminders(given(open()).when(customer, { type: 'Agree' }).claim), three);
  });

  it('go when the customer opts out', () => {
    assert.equal(given(open()).when(customer, { type: 'OptOut', reason: '' }).claim.reminders, undefined);
  });

  it('of another clock are left alone by a bounce before approval', () => {
    const underReview = given(aClaim('submitted')).when(aReviewer(), { type: 'StartReview' }).claim;
    const bounced = given(underReview).when(mail, { type: 'ReportBounce', detail: '550' }).claim;
    assert.deepEqual(bounced.reminders, underReview.reminders);
  });
});

describe('the reminders of the time to dispute', () => {
  const reject = { type: 'RejectClaim', reason: 'insufficient-poe', comment: 'No signature.' } as const;

  it('come 14, 7 and 1 calendar days before its last day, on any day of the week', () => {
    const rejected = given(aClaim('under-review')).when(aReviewer(), reject).claim;
    assert.deepEqual(reminders(rejected), [
      'dispute-14-days 11-18T09:00',
      'dispute-7-days 11-25T09:00',
      'dispute-1-day 12-01T09:00',
    ]);
  });

  it('are only those of later days where it is short', () => {
    const context = { policy: aPolicy({ disputeCalendarDays: 7 }) };
    const rejected = given(aClaim('under-review'), context).when(aReviewer(), reject).claim;
    assert.deepEqual(reminders(rejected), ['dispute-1-day 11-08T09:00']);
  });

  it('go when the customer declines, which closes the way to a dispute', () => {
    const rejected = given(aClaim('under-review')).when(aReviewer(), reject).claim;
    const declined = given(rejected).when(customer, { type: 'OptOut', reason: '' }).claim;
    assert.equal(declined.status, 'rejected');
    assert.equal(declined.reminders, undefined);
  });

  it('are none of a rejection that can’t be disputed', () => {
    const rejected = given(asked()).when(aPartner(), { type: 'WithdrawClaim', reason: 'Mistake.' }).claim;
    assert.equal(rejected.reminders, undefined);
  });
});

describe('when time next has something to do', () => {
  it('is at the first reminder, else at the deadline', () => {
    const claim = asked();
    assert.deepEqual(nextTimeTransition(claim), { at: '2026-11-04T09:00:00Z', kind: 'reminder' });
    const { reminders: _none, ...bare } = claim;
    assert.deepEqual(nextTimeTransition(bare), { at: '2026-11-09T23:59:59Z', kind: 'answer' });
  });

  it('is at the deadline where that comes before a reminder', () => {
    const late = { id: 'x', kind: 'dispute-1-day', at: '2027-01-01T00:00:00Z' } as const;
    assert.equal(nextTimeTransition({ ...asked(), reminders: [late] })?.kind, 'answer');
  });
});
