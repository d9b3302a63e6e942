import assert from 'node:assert/strict';
import type { Claim } from '../../../claims/claim.ts';
import { nextDeadline, nextTimeTransition } from '../../../claims/deadlines.ts';
import { aClaim, aFile, anAdmin, aRound, monday, someDetails } from '../../support/build-claim.ts';
import { at, given, time } from '../../support/given-claim.ts';
import { specimens } from '../../support/lifecycle-table.ts';
import { weekdayCalendar } from '../../support/weekday-calendar.ts';

const pass = { type: 'PassTime' } as const;
const endOfMonday = '2026-11-09T23:59:59Z';
const secondBefore = at('2026-11-09T23:59:58Z');
const onTheDot = at(endOfMonday);

describe('a request that nobody answered', () => {
  it('waits until its deadline', () => {
    given(aClaim('partner-action-required'), secondBefore).when(time, pass).thenRefused('nothing-due');
  });

  it('becomes a rejection at its deadline, which can be disputed', () => {
    const after = given(aClaim('partner-action-required'), onTheDot).when(time, pass).thenHappened({
      type: 'ClaimRejected',
      reason: 'no-partner-response',
      comment: '',
      disputeUntil: '2026-12-09T23:59:59Z',
    });
    assert.equal(after.rounds[0]?.outcome, 'no-partner-response');
  });

  it('is answered at the deadline by the PoE that waited', () => {
    const files = [aFile({ id: 'old' }), aFile({ id: 'new', unsent: true })];
    const after = given(aClaim('partner-action-required', { files }), onTheDot)
      .when(time, pass)
      .thenHappened({
        type: 'RequestAnswered',
        comment: '',
        removedProducts: [],
        newFiles: ['new'],
        reviewDueAt: '2026-11-16T23:59:59Z',
      });
    assert.deepEqual(after.answeredBy, []);
    assert.equal(after.rounds[0]?.answer?.by, undefined);
  });
});

describe('after an outage', () => {
  const outage = (downSince: string, upSince: string) => ({ type: 'RecordOutage', downSince, upSince }) as const;
  const asked = aClaim('partner-action-required');

  it('the partner gets one more business day, and every card says so', () => {
    const command = outage('2026-11-06T09:00:00Z', '2026-11-09T22:00:00Z');
    const moved = given(asked, at('2026-11-09T22:00:00Z')).when(time, command).thenHappened({
      type: 'DeadlineMoved',
      deadline: 'answer',
      from: endOfMonday,
      to: '2026-11-10T23:59:59Z',
      downSince: command.downSince,
      upSince: command.upSince,
    });
    assert.equal(nextDeadline(moved)?.at, '2026-11-10T23:59:59Z');
    assert.equal(moved.rounds.at(-1)?.answerDueAt, '2026-11-10T23:59:59Z');
    assert.deepEqual(
      moved.reminders?.map(({ kind, at: when }) => `${kind} ${when}`),
      ['answer-last-day 2026-11-10T09:00:00Z'],
    );
    assert.equal(given(moved, at('2026-11-10T23:59:58Z')).when(time, pass).claim.status, 'partner-action-required');
    assert.equal(given(moved, at('2026-11-10T23:59:59Z')).when(time, pass).claim.status, 'rejected');
  });

  it('nobody gets more when the bot was up again in good time', () => {
    given(asked).when(time, outage('2026-11-04T09:00:00Z', '2026-11-05T09:00:00Z')).thenRefused('nothing-due');
  });

  it('the partner gets none when the request was made later', () => {
    const later = aClaim('partner-action-required', { rounds: [aRound({ askedAt: '2026-11-09T23:00:00Z' })] });
    given(later).when(time, outage('2026-11-09T09:00:00Z', '2026-11-09T22:00:00Z')).thenRefused('nothing-due');
  });

  it('what was over before it is over', () => {
    given(asked).when(time, outage('2026-11-10T00:00:00Z', '2026-11-12T09:00:00Z')).thenRefused('nothing-due');
  });

  it('the way to a dispute stays open as long', () => {
    const late = outage('2026-12-01T09:00:00Z', '2026-12-02T22:00:00Z');
    const moved = given(aClaim('rejected')).when(time, late).claim;
    assert.equal(nextDeadline(moved)?.at, '2026-12-03T23:59:59Z');
    given(moved, at('2026-12-03T12:00:00Z'))
      .when(anAdmin(), { type: 'DisputeClaim', justification: 'It is on page 3.' })
      .thenHappened({
        type: 'ClaimDisputed',
        justification: 'It is on page 3.',
        decisionDueAt: '2026-12-10T23:59:59Z',
      });
  });

  it('the customer’s window stays open as long, in the customer’s calendar', () => {
    const calendarOf = () => weekdayCalendar('Pacific/Auckland');
    const week = outage('2026-11-02T12:00:00Z', '2026-11-09T22:00:00Z');
    const moved = given(aClaim('approved'), { calendarOf }).when(time, week).claim;
    assert.ok(moved.status === 'approved' && moved.window.state === 'open');
    assert.equal(moved.window.closesAt, '2026-11-11T10:59:59Z');
    assert.equal(moved.window.openedAt, monday);
  });

  it('is not counted twice', () => {
    const command = outage('2026-11-06T09:00:00Z', '2026-11-09T22:00:00Z');
    given(given(asked).when(time, command).claim).when(time, command).thenRefused('nothing-due');
  });
});

describe('the customer’s window', () => {
  it('makes the claim official when it closes without an opt-out', () => {
    given(aClaim('approved'), secondBefore).when(time, pass).thenRefused('nothing-due');
    const after = given(aClaim('approved'), onTheDot).when(time, pass).thenHappened({ type: 'BecameOfficial' });
    assert.ok(after.status === 'official');
    assert.equal(after.officialAt, endOfMonday);
  });

  for (const name of ['awaiting-mail', 'paused'] as const) {
    it(`never closes while ${name}`, () => {
      const window =
        name === 'paused'
          ? ({ state: 'paused', why: 'bounced', pausedAt: endOfMonday } as const)
          : ({ state: 'awaiting-mail' } as const);
      const claim = aClaim('approved', { window });
      assert.equal(nextDeadline(claim), null);
      given(claim, at('2027-11-09T09:00:00Z')).when(time, pass).thenRefused('nothing-due');
    });
  }
});

describe('a rejection', () => {
  it('becomes final when its dispute window is over', () => {
    const after = given(aClaim('rejected'), at('2026-12-02T23:59:59Z'))
      .when(time, pass)
      .thenHappened({ type: 'RejectionMadeFinal', why: 'lapsed', comment: '' });
    assert.ok(after.status === 'rejected-final');
    assert.equal(after.rejection.disputeUntil, undefined);
  });

  it('beyond dispute stays as it is', () => {
    given(specimens.declined, at('2027-12-02T23:59:59Z')).when(time, pass).thenRefused('nothing-due');
  });
});

describe('subscriptions', () => {
  const products = ['dynamics-365-sales', 'power-bi'];
  const ending = (subscriptionEndDates: Record<string, string>) =>
    aClaim('approved', { details: someDetails({ products, subscriptionEndDates }) });

  const until = (end: string, claim: Claim) => given(claim, at(end)).when(time, pass);

  it('end product by product, and the association with the last of them', () => {
    const ends = { 'dynamics-365-sales': '2026-11-30T23:59:59Z', 'power-bi': '2027-01-31T23:59:59Z' };
    const official = given(ending({ 'dynamics-365-sales': '2026-11-30', 'power-bi': '2027-01-31' }), onTheDot)
      .when(time, pass)
      .thenHappened({ type: 'BecameOfficial', productEnds: ends, subscriptionsEndAt: '2027-01-31T23:59:59Z' });
    const first = until('2026-11-30T23:59:59Z', official);
    assert.deepEqual(first.claim.details.products, ['power-bi']);
    assert.deepEqual(first.claim.details.subscriptionEndDates, { 'power-bi': '2027-01-31' });
    const reminded = until('2027-01-31T23:59:58Z', first.claim).claim;
    assert.equal(reminded.status, 'official');
    until('2027-01-31T23:59:59Z', reminded).thenHappened({
      type: 'ClaimEnded',
      reason: 'subscription-expired',
      comment: '',
    });
  });

  it('that are unknown shield no other', () => {
    const productEnds = { 'dynamics-365-sales': '2027-03-31T23:59:59Z' };
    const official = given(ending({ 'dynamics-365-sales': '2027-03-31' }), onTheDot)
      .when(time, pass)
      .thenHappened({ type: 'BecameOfficial', productEnds });
    assert.deepEqual(
      official.reminders?.map(({ kind, at: when }) => `${kind} ${when.slice(0, 10)}`),
      ['subscription-60-days 2027-01-30', 'subscription-30-days 2027-03-01', 'subscription-7-days 2027-03-24'],
    );
    const left = until('2027-03-31T23:59:59Z', official).claim;
    assert.deepEqual([left.status, left.details.products], ['official', ['power-bi']]);
    assert.equal(nextTimeTransition(left), null);
  });

  it('are each reminded, whatever becomes of the others', () => {
    const dates = { 'dynamics-365-sales': '2026-12-10', 'power-bi': '2026-12-12' };
    let claim = until(endOfMonday, ending(dates)).claim;
    const given7: string[] = [];
    for (const now of ['2026-12-03T09:00:00Z', '2026-12-05T09:00:00Z', '2026-12-10T23:59:59Z']) {
      const { claim: after, events } = until(now, claim);
      for (const event of events) if (event.type === 'ReminderDue' && !event.overtaken) given7.push(event.id);
      claim = after;
    }
    assert.deepEqual(given7, [
      'subscription-30-days/2026-12-12T23:59:59Z',
      'subscription-7-days/2026-12-10T23:59:59Z',
      'subscription-7-days/2026-12-12T23:59:59Z',
    ]);
  });

  it('in documents from before each product had its clock end together', () => {
    const claim = aClaim('official', {
      details: someDetails({
        products,
        subscriptionEndDates: { 'power-bi': '2026-11-20', 'dynamics-365-sales': '2026-11-30' },
      }),
      subscriptionsEndAt: '2026-11-30T23:59:59Z',
    });
    until('2026-11-30T23:59:59Z', claim).thenHappened({
      type: 'ClaimEnded',
      reason: 'subscription-expired',
      comment: '',
    });
  });

  it('start no clock when they were over at entry', () => {
    given(ending({ 'dynamics-365-sales': '2026-10-30', 'power-bi': '2026-11-01' }), onTheDot)
      .when(time, pass)
      .thenHappened({ type: 'BecameOfficial' });
  });
});

describe('a clock that was ahead for a while', () => {
  const ahead = '2026-12-20T09:00:00Z';
  const back = at('2026-11-20T09:00:00Z');

  it('ends no window, and lets no answer be overdue, before their own time', () => {
    const closesAt = '2026-11-25T23:59:59Z';
    const reminder = {
      id: `window-2-days-left/${closesAt}`,
      kind: 'window-2-days-left',
      at: '2026-11-20T09:00:00Z',
    } as const;
    const window = { state: 'open', openedAt: '2026-11-18T09:00:00Z', closesAt } as const;
    given(aClaim('approved', { updatedAt: ahead, window, reminders: [reminder] }), back)
      .when(time, pass)
      .thenHappened({ type: 'ReminderDue', id: reminder.id, kind: reminder.kind, left: 3 });
    given(aClaim('partner-action-required', { updatedAt: ahead, answerDueAt: closesAt }), back)
      .when(time, pass)
      .thenRefused('nothing-due');
  });

  it('lets no dispute come too late that comes in time', () => {
    const rejection = {
      reason: 'insufficient-poe',
      comment: '',
      at: monday,
      disputeUntil: '2026-12-02T23:59:59Z',
    } as const;
    const { refusal } = given(aClaim('rejected', { updatedAt: ahead, rejection }), back).when(anAdmin(), {
      type: 'DisputeClaim',
      justification: 'It is on page 3.',
    });
    assert.equal(refusal, null);
  });
});

describe('the deadline that runs', () => {
  const kinds = {
    editing: null,
    submitted: 'review-start',
    answered: 'review-start',
    'under-review': 'decision',
    'partner-action-required': 'answer',
    'awaiting-mail': null,
    approved: 'opt-out',
    official: 'subscription-end',
    rejected: 'dispute',
    declined: null,
    disputed: 'dispute-decision',
    'rejected-final': null,
    ended: null,
    discarded: null,
  } as const satisfies { readonly [S in keyof typeof specimens]: string | null };

  for (const [name, kind] of Object.entries(kinds) as [keyof typeof specimens, string | null][]) {
    it(`of ${name} is ${kind ?? 'none'}`, () => {
      assert.equal(nextDeadline(specimens[name])?.kind ?? null, kind);
    });
  }

  for (const name of ['submitted', 'under-review', 'disputed'] as const) {
    it(`of ${name} reminds people; time itself does nothing then`, () => {
      assert.equal(nextTimeTransition(specimens[name]), null);
    });
  }
});
