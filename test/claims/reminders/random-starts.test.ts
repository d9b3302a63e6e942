import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type BusinessCalendar, businessCalendar } from '../../../claims/business-calendar.ts';
import { shippedCalendarExceptions } from '../../../claims/calendar-exceptions.ts';
import type { Claim } from '../../../claims/claim.ts';
import { nextDeadline, nextTimeTransition } from '../../../claims/deadlines.ts';
import type { ClaimEvent } from '../../../claims/event.ts';
import { noticesFor } from '../../../claims/notices.ts';
import { clockOf } from '../../../claims/reminder.ts';
import { aClaim, anAdmin, aPolicy, aReviewer, someDetails } from '../../support/build-claim.ts';
import { given, mail, time } from '../../support/given-claim.ts';

const calendars = [
  ['HU', 'Europe/Budapest'],
  ['TR', 'Europe/Istanbul'],
  ['US', 'America/New_York'],
  ['DE', 'Europe/Berlin'],
  ['GB-ENG', 'Europe/London'],
  ['none', 'Africa/Cairo'],
  ['none', 'Pacific/Kiritimati'],
].map(([country = '', zone = '']) => businessCalendar(country, zone, shippedCalendarExceptions));

const instants = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 10, 1) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
const days = fc.integer({ min: 1, max: 20 });
const policies = fc
  .record({
    answerBusinessDays: days,
    optOutBusinessDays: days,
    reviewStartBusinessDays: days,
    untouchedDraftBusinessDays: days,
    disputeCalendarDays: days,
    reminderTime: fc.constantFrom('00:00', '02:30', '09:00', '23:59'),
  })
  .map(aPolicy);

const longAgo = '2025-12-01T00:00:00Z';
const details = someDetails({ products: ['power-bi'], subscriptionEndDates: { 'power-bi': '2028-02-29' } });
const request = {
  type: 'RequestInformation',
  reasons: ['missing-products'],
  comment: 'Which ones?',
  concernedProducts: [],
} as const;

/** A clock started at a random time, under a random policy, by a random calendar. */
const start = fc
  .record({ now: instants, policy: policies, calendar: fc.constantFrom(...calendars), clock: fc.nat({ max: 4 }) })
  .map(({ now, policy, calendar, clock }) => {
    const context = { now, policy, calendar, calendarOf: () => calendar };
    const claims: readonly (() => Claim)[] = [
      () => given(aClaim('under-review', { updatedAt: longAgo }), context).when(aReviewer(), request).claim,
      () =>
        given(aClaim('approved', { window: { state: 'awaiting-mail' }, details, updatedAt: longAgo }), context).when(
          mail,
          { type: 'OpenOptOutWindow' },
        ).claim,
      () => given(aClaim('editing', { updatedAt: longAgo }), context).when(anAdmin(), { type: 'AskAdmin' }).claim,
      () => given(aClaim('editing', { updatedAt: longAgo }), context).when(anAdmin(), { type: 'SubmitClaim' }).claim,
      () =>
        given(aClaim('under-review', { updatedAt: longAgo }), context).when(aReviewer(), {
          type: 'RejectClaim',
          reason: 'insufficient-poe',
          comment: 'No.',
        }).claim,
    ];
    return { context, claim: claims[clock]?.() ?? aClaim('ended') };
  });

const localDay = (at: string, { timeZone }: BusinessCalendar): Temporal.PlainDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();

/** Of clocks that count calendar days, and of the one that is for after its deadline, other rules hold. */
const countsCalendarDays = new Set<string>(['dispute', 'subscription']);
const afterDeadline = new Set<string>(['review-not-started', 'review-not-decided']);

describe('reminders of a clock started at any time', () => {
  it('come after its start, on later business days, at the policy’s time or where the clock jumps over it', () => {
    fc.assert(
      fc.property(start, ({ claim, context: { calendar, now, policy } }) => {
        for (const { kind, at } of claim.reminders ?? []) {
          const day = localDay(at, calendar);
          assert.ok(Temporal.PlainDate.compare(day, localDay(now.toString(), calendar)) > 0, `${kind} ${at}`);
          if (!countsCalendarDays.has(clockOf[kind])) assert.ok(calendar.isBusinessDay(day), `${kind} ${at}`);
          const local = Temporal.Instant.from(at).toZonedDateTimeISO(calendar.timeZone);
          const wanted = day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: policy.reminderTime });
          assert.ok(local.equals(wanted));
        }
      }),
    );
  });

  it('come before the deadline, but for those that say it is over', () => {
    fc.assert(
      fc.property(start, ({ claim }) => {
        const deadline = nextDeadline(claim);
        for (const { kind, at } of claim.reminders ?? [])
          if (deadline) assert.equal(Date.parse(at) < Date.parse(deadline.at), !afterDeadline.has(kind), kind);
      }),
    );
  });

  it('come in order, one at a time within a clock, each under its own name', () => {
    fc.assert(
      fc.property(start, ({ claim }) => {
        const reminders = claim.reminders ?? [];
        const times = reminders.map(({ at }) => Date.parse(at));
        assert.deepEqual(
          times,
          times.toSorted((a, b) => a - b),
        );
        assert.equal(new Set(reminders.map(({ kind, at }) => `${clockOf[kind]} ${at}`)).size, reminders.length);
        assert.equal(new Set(reminders.map(({ id }) => id)).size, reminders.length);
      }),
    );
  });
});

/** Every reminder, deadline and jump in between that a sweep may hit, and a few it doesn't. */
const sweeps = fc.array(fc.integer({ min: 1, max: 60 * 24 * 9 }), { minLength: 1, maxLength: 30 });

describe('a claim that is looked at every now and then', () => {
  it('gives or passes over each reminder once, none early, and owes no notice twice', () => {
    fc.assert(
      fc.property(start, sweeps, ({ claim: begun, context }, minutes) => {
        let claim = begun;
        let { now } = context;
        const planned = new Map((begun.reminders ?? []).map((one) => [one.id, one.at]));
        const seen = new Set<string>();
        const owed = new Set<string>();
        const events: ClaimEvent[] = [];
        for (const wait of minutes) {
          now = now.add({ minutes: wait });
          const passed = given(claim, { ...context, now }).when(time, { type: 'PassTime' });
          for (const event of passed.events) {
            for (const { id, at } of event.reminders ?? []) planned.set(id, at);
            if (event.type !== 'ReminderDue') continue;
            assert.ok(!seen.has(event.id), event.id);
            seen.add(event.id);
            assert.ok(Date.parse(planned.get(event.id) ?? '') <= now.epochMilliseconds, event.id);
          }
          for (const { id } of noticesFor(passed.events, passed.claim, events.length + 1)) {
            assert.ok(!owed.has(id), id);
            owed.add(id);
          }
          events.push(...passed.events);
          claim = passed.claim;
          const next = nextTimeTransition(claim);
          // A transition may bring a deadline of the past with it, but no reminder.
          if (next?.kind === 'reminder') assert.ok(Date.parse(next.at) > now.epochMilliseconds);
        }
      }),
    );
  });

  it('gives at most one reminder a clock at a time', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 60 * 24 * 40 }), ({ claim, context }, wait) => {
        const { events } = given(claim, { ...context, now: context.now.add({ minutes: wait }) }).when(time, {
          type: 'PassTime',
        });
        const clocks = events.flatMap((event) =>
          event.type === 'ReminderDue' && !event.overtaken ? [clockOf[event.kind]] : [],
        );
        assert.equal(new Set(clocks).size, clocks.length);
      }),
    );
  });
});
