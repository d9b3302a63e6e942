import assert from 'node:assert/strict';
import { nextDeadline, nextTimeTransition } from '../../../claims/deadlines.ts';
import { aClaim, aFile, aRound, someDetails } from '../../support/build-claim.ts';
import { at, given, time } from '../../support/given-claim.ts';
import { specimens } from '../../support/lifecycle-table.ts';

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
  const down = (until: string, now: string) => ({ upAgainSince: Temporal.Instant.from(until), ...at(now) });
  const asked = aClaim('partner-action-required');

  it('the partner gets one more business day', () => {
    const up = '2026-11-09T22:00:00Z';
    given(asked, down(up, '2026-11-10T23:59:58Z')).when(time, pass).thenRefused('nothing-due');
    assert.equal(given(asked, down(up, '2026-11-10T23:59:59Z')).when(time, pass).claim.status, 'rejected');
  });

  it('the partner gets none when the bot was up again in good time', () => {
    assert.equal(given(asked, down('2026-11-05T09:00:00Z', endOfMonday)).when(time, pass).claim.status, 'rejected');
  });

  it('the partner gets none when the request was made later', () => {
    const later = aClaim('partner-action-required', { rounds: [aRound({ askedAt: '2026-11-09T23:00:00Z' })] });
    const context = down('2026-11-09T22:00:00Z', endOfMonday);
    assert.equal(given(later, context).when(time, pass).claim.status, 'rejected');
  });

  it('the way to a dispute stays open as long', () => {
    const context = down('2026-12-02T22:00:00Z', '2026-12-03T12:00:00Z');
    given(aClaim('rejected'), context).when(time, pass).thenRefused('nothing-due');
  });

  it('the customer’s window closes all the same', () => {
    const context = down('2026-11-09T22:00:00Z', endOfMonday);
    assert.equal(given(aClaim('approved'), context).when(time, pass).claim.status, 'official');
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

  it('end the association with the last of them', () => {
    const official = given(ending({ 'dynamics-365-sales': '2026-11-30', 'power-bi': '2027-01-31' }), onTheDot)
      .when(time, pass)
      .thenHappened({ type: 'BecameOfficial', subscriptionsEndAt: '2027-01-31T23:59:59Z' });
    const reminded = given(official, at('2027-01-31T23:59:58Z')).when(time, pass).claim;
    assert.equal(reminded.status, 'official');
    given(reminded, at('2027-01-31T23:59:59Z'))
      .when(time, pass)
      .thenHappened({ type: 'ClaimEnded', reason: 'subscription-expired', comment: '' });
  });

  it('start no clock when one of them is unknown', () => {
    given(ending({ 'dynamics-365-sales': '2026-11-30' }), onTheDot)
      .when(time, pass)
      .thenHappened({ type: 'BecameOfficial' });
  });

  it('start no clock when they were over at entry', () => {
    given(ending({ 'dynamics-365-sales': '2026-10-30', 'power-bi': '2026-11-01' }), onTheDot)
      .when(time, pass)
      .thenHappened({ type: 'BecameOfficial' });
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
