import assert from 'node:assert/strict';
import { businessCalendar, calendarForCountry } from '../../claims/business-calendar.ts';
import { shippedCalendarExceptions } from '../../claims/calendar-exceptions.ts';
import type { Claim } from '../../claims/claim.ts';
import { deadlineReason } from '../../claims/deadline-reason.ts';
import { aClaim, aPolicy, aRound, someDetails } from '../support/build-claim.ts';

const calendar = businessCalendar('US', 'America/New_York');
const calendarOf = (country: string | undefined) => calendarForCountry(country, calendar, shippedCalendarExceptions);
const reasonOf = (claim: Claim) => deadlineReason(claim, { calendar, calendarOf, policy: aPolicy() });

const thanksgiving = { unit: 'business-days', days: 5, country: 'US', holidays: ['2026-11-26'], workdays: [] } as const;
/** Five business days after Friday 20 November. */
const [start, due] = ['2026-11-20T15:00:00Z', '2026-12-01T04:59:59Z'];

describe('Why a deadline falls where it does', () => {
  const round = aRound({ askedAt: start, answerDueAt: due });
  const waiting: readonly (readonly [string, Claim])[] = [
    ['the review’s start', aClaim('submitted', { submittedAt: start, reviewDueAt: due })],
    [
      'the decision on an answer',
      aClaim('submitted', {
        answered: true,
        reviewDueAt: due,
        rounds: [{ ...round, answer: { at: start, comment: 'Yes.', removedProducts: [], newFiles: [] } }],
      }),
    ],
    ['the decision, whose start the claim does not keep', aClaim('under-review', { decisionDueAt: due })],
    ['an answer', aClaim('partner-action-required', { answerDueAt: due, rounds: [round] })],
    ['a dispute’s decision', aClaim('disputed', { disputedAt: start, decisionDueAt: due })],
    ['the customer’s window', aClaim('approved', { window: { state: 'open', openedAt: start, closesAt: due } })],
  ];
  for (const [what, claim] of waiting)
    it(`${what}: business days, and the holiday among them`, () => {
      assert.deepEqual(reasonOf(claim), thanksgiving);
    });

  it('counts the customer’s window by the customer’s calendar, whose Saturdays may be working days', () => {
    const window = { state: 'open', openedAt: '2026-12-07T09:00:00Z', closesAt: '2026-12-12T22:59:59Z' } as const;
    const claim = aClaim('approved', { window, details: someDetails({ customerCountry: 'HU' }) });
    assert.deepEqual(reasonOf(claim), {
      unit: 'business-days',
      days: 5,
      country: 'HU',
      holidays: [],
      workdays: ['2026-12-12'],
    });
  });

  it('counts the days of a dispute as the calendar has them', () => {
    const rejection = {
      reason: 'insufficient-poe',
      comment: '',
      at: start,
      disputeUntil: '2026-12-21T04:59:59Z',
    } as const;
    assert.deepEqual(reasonOf(aClaim('rejected', { rejection })), { unit: 'calendar-days', days: 30 });
  });

  it('is nobody’s to say where none runs, or the date was somebody’s own', () => {
    for (const claim of [
      aClaim('editing'),
      aClaim('ended'),
      aClaim('approved', { window: { state: 'awaiting-mail' } }),
      aClaim('official', { subscriptionsEndAt: due }),
      aClaim('rejected', { rejection: { reason: 'partner-request', comment: '', at: start } }),
    ])
      assert.equal(reasonOf(claim), null);
  });
});
