import assert from 'node:assert/strict';
import type { Claim } from '../../../claims/claim.ts';
import { noticesFor } from '../../../claims/notices.ts';
import { aClaim, aDraft, aFile, anAdmin, aReviewer } from '../../support/build-claim.ts';
import { at, given, mail, time } from '../../support/given-claim.ts';

const pass = { type: 'PassTime' } as const;
const asked: Claim = given(aClaim('under-review')).when(aReviewer(), {
  type: 'RequestInformation',
  reasons: ['missing-products'],
  comment: 'Which ones?',
  concernedProducts: [],
}).claim;
const open: Claim = given(aClaim('approved', { window: { state: 'awaiting-mail' } })).when(mail, {
  type: 'OpenOptOutWindow',
}).claim;
const id = (kind: string) => `${kind}/2026-11-09T23:59:59Z`;
const due = <const K extends string>(kind: K, left: number) =>
  ({ type: 'ReminderDue', id: id(kind), kind, left }) as const;
const overtaken = <const K extends string>(kind: K) =>
  ({ type: 'ReminderDue', id: id(kind), kind, overtaken: true }) as const;

describe('a reminder', () => {
  it('waits for its time', () => {
    given(asked, at('2026-11-04T08:59:59Z')).when(time, pass).thenRefused('nothing-due');
  });

  it('is given at its time, once, and says how many business days are left', () => {
    const now = at('2026-11-04T09:00:00Z');
    const after = given(asked, now).when(time, pass).thenHappened(due('answer-half-time', 3));
    given(after, now).when(time, pass).thenRefused('nothing-due');
    assert.deepEqual(
      after.reminders?.map(({ kind }) => kind),
      ['answer-1-day-left', 'answer-last-day'],
    );
  });

  it('makes no card stale', () => {
    assert.equal(given(asked, at('2026-11-04T09:00:00Z')).when(time, pass).claim.version, asked.version);
  });

  it('that comes late says what is left by then', () => {
    given(asked, at('2026-11-05T02:00:00Z')).when(time, pass).thenHappened(due('answer-half-time', 2));
  });

  it('of several of a clock that were missed is only the newest', () => {
    given(asked, at('2026-11-09T12:00:00Z'))
      .when(time, pass)
      .thenHappened(overtaken('answer-half-time'), overtaken('answer-1-day-left'), due('answer-last-day', 0));
  });

  it('to the customer is no reason to leave out the owner’s', () => {
    given(open, at('2026-11-06T12:00:00Z'))
      .when(time, pass)
      .thenHappened(due('window-2-days-left', 1), due('customer-1-day-left', 1));
  });

  it('is not given when the deadline has come meanwhile', () => {
    const after = given(asked, at('2026-11-20T12:00:00Z'))
      .when(time, pass)
      .thenHappened(overtaken('answer-half-time'), overtaken('answer-1-day-left'), overtaken('answer-last-day'), {
        type: 'ClaimRejected',
        reason: 'no-partner-response',
        comment: '',
        disputeUntil: '2026-12-20T23:59:59Z',
      });
    assert.deepEqual(
      after.reminders?.map(({ kind }) => kind),
      ['dispute-14-days', 'dispute-7-days', 'dispute-1-day'],
    );
  });

  it('is of the later deadline after an outage, and those missed meanwhile are not given', () => {
    const outage = { downSince: '2026-11-05T11:00:00Z', upSince: '2026-11-10T11:00:00Z' };
    const moved = given(asked, at(outage.upSince)).when(time, { type: 'RecordOutage', ...outage }).claim;
    given(moved, at('2026-11-11T08:59:59Z')).when(time, pass).thenRefused('nothing-due');
    given(moved, at('2026-11-11T09:00:00Z')).when(time, pass).thenHappened({
      type: 'ReminderDue',
      id: 'answer-last-day/2026-11-11T23:59:59Z',
      kind: 'answer-last-day',
      left: 0,
    });
  });

  it('of a dispute counts calendar days', () => {
    const rejected = given(asked, at('2026-11-09T23:59:59Z')).when(time, pass).claim;
    const { events } = given(rejected, at('2026-12-02T09:00:00Z')).when(time, pass);
    assert.deepEqual(
      events.map((event) => event.type === 'ReminderDue' && [event.kind, event.left, event.overtaken]),
      [
        ['dispute-14-days', undefined, true],
        ['dispute-7-days', 7, undefined],
      ],
    );
  });

  it('to the reviewers comes on their last day and when they are late; the claim stays as it is', () => {
    const submitted = given(aDraft()).when(anAdmin(), { type: 'SubmitClaim' }).claim;
    const first = given(submitted, at('2026-11-09T09:00:00Z'))
      .when(time, pass)
      .thenHappened(due('review-start-last-day', 0));
    const second = given(first, at('2026-11-10T09:00:00Z'))
      .when(time, pass)
      .thenHappened({ type: 'ReminderDue', id: id('review-not-started'), kind: 'review-not-started' });
    assert.equal(second.status, 'submitted');
    assert.equal(second.reminders, undefined);
  });

  it('of PoE that waited goes with it when the deadline sends it', () => {
    const waiting = { ...asked, files: [...asked.files, aFile({ id: 'new', unsent: true })] };
    const after = given(waiting, at('2026-11-09T23:59:59Z')).when(time, pass).claim;
    assert.equal(after.status, 'submitted');
    assert.deepEqual(
      after.reminders?.map(({ kind }) => kind),
      ['review-start-last-day', 'review-not-started'],
    );
  });
});

describe('reminders that were overtaken', () => {
  it('owe nobody a notice', () => {
    const { events, claim } = given(asked, at('2026-11-09T12:00:00Z')).when(time, pass);
    assert.deepEqual(
      noticesFor(events, claim, 5).map(({ id: noticeId, reminder, urgent }) => [noticeId, reminder, urgent]),
      [
        ['CPOR-000001/7/owner', 'answer-last-day', true],
        ['CPOR-000001/7/partner-mail', 'answer-last-day', true],
        ['CPOR-000001/7/firm-admins', 'answer-last-day', true],
      ],
    );
  });
});
