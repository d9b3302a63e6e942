import assert from 'node:assert/strict';
import { businessCalendar, calendarForCountry } from '../../../claims/business-calendar.ts';
import { shippedCalendarExceptions } from '../../../claims/calendar-exceptions.ts';
import type { Claim } from '../../../claims/claim.ts';
import { nextDeadline } from '../../../claims/deadlines.ts';
import { aClaim, aReviewer, someDetails } from '../../support/build-claim.ts';
import { given, mail } from '../../support/given-claim.ts';
import { everyDay, instantOf, isWorked, later, workday } from './counted-on-fingers.ts';
import { type Country, countries, published } from './published-holidays.ts';

/** An event is never before the claim's last one. */
const longAgo = '2025-12-01T00:00:00Z';

const nowhere = businessCalendar('none', 'Asia/Tokyo');

/** The deployment's calendar is the country's, or the customer's is. */
const contextOf = (country: Country, now: string) => ({
  now: Temporal.Instant.from(now),
  calendar: businessCalendar(country, published[country].timeZone, shippedCalendarExceptions),
  calendarOf: (of: string | undefined) => calendarForCountry(of, nowhere, shippedCalendarExceptions),
});

const deadlineAndReminders = (claim: Claim) => ({
  deadline: nextDeadline(claim)?.at,
  reminders: (claim.reminders ?? []).map(({ kind, at }) => `${kind} ${at}`),
});

const request = { reasons: ['missing-products'], comment: 'Which ones?', concernedProducts: [] } as const;
const asked = (country: Country, now: string) =>
  deadlineAndReminders(
    given(aClaim('under-review', { updatedAt: longAgo }), contextOf(country, now)).when(aReviewer(), {
      type: 'RequestInformation',
      ...request,
    }).claim,
  );

const windowMail = (country: Country, now: string) => {
  const details = someDetails({ customerCountry: country });
  const claim = aClaim('approved', { window: { state: 'awaiting-mail' }, details, updatedAt: longAgo });
  return deadlineAndReminders(given(claim, contextOf(country, now)).when(mail, { type: 'OpenOptOutWindow' }).claim);
};

const rejected = (country: Country, now: string) =>
  deadlineAndReminders(
    given(aClaim('under-review', { updatedAt: longAgo }), contextOf(country, now)).when(aReviewer(), {
      type: 'RejectClaim',
      reason: 'insufficient-poe',
      comment: 'No signature.',
    }).claim,
  );

/** Early, at noon, late: the day counts, not the hour. */
const hours = ['03:30:00', '12:00:00', '23:30:00'] as const;
const hourOf = (index: number): string => hours[index % hours.length] ?? '12:00:00';

for (const country of countries) {
  const year = published[country];
  const at9 = (day: string): string => instantOf(day, '09:00:00', year);
  const endOf = (day: string): string => instantOf(day, '23:59:59', year);

  describe(`two years of days in ${country}`, () => {
    it('are worked as published', () => {
      const calendar = businessCalendar(country, year.timeZone, shippedCalendarExceptions);
      for (const day of everyDay)
        assert.equal(calendar.isBusinessDay(Temporal.PlainDate.from(day)), isWorked(day, year), day);
    });

    it('lead to the answer’s deadline and its three reminders', () => {
      for (const [index, day] of everyDay.entries()) {
        const [second, fourth, fifth] = [2, 4, 5].map((n) => workday(day, n, year));
        assert.ok(second && fourth && fifth);
        assert.deepEqual(asked(country, instantOf(day, hourOf(index), year)), {
          deadline: endOf(fifth),
          reminders: [
            `answer-half-time ${at9(second)}`,
            `answer-1-day-left ${at9(fourth)}`,
            `answer-last-day ${at9(fifth)}`,
          ],
        });
      }
    });

    it('lead to the end of the customer’s window and its three reminders', () => {
      for (const [index, day] of everyDay.entries()) {
        const [third, fourth, fifth] = [3, 4, 5].map((n) => workday(day, n, year));
        assert.ok(third && fourth && fifth);
        assert.deepEqual(windowMail(country, instantOf(day, hourOf(index), year)), {
          deadline: endOf(fifth),
          reminders: [
            `window-2-days-left ${at9(third)}`,
            `customer-1-day-left ${at9(fourth)}`,
            `window-last-day ${at9(fifth)}`,
          ],
        });
      }
    });

    it('lead to the end of the time to dispute and its three reminders, in calendar days', () => {
      for (const [index, day] of everyDay.entries())
        assert.deepEqual(rejected(country, instantOf(day, hourOf(index), year)), {
          deadline: endOf(later(day, 30)),
          reminders: [
            `dispute-14-days ${at9(later(day, 16))}`,
            `dispute-7-days ${at9(later(day, 23))}`,
            `dispute-1-day ${at9(later(day, 29))}`,
          ],
        });
    });
  });
}

/** Asked, then by when, then when reminded: half-time, one business day left, last day. Every line counted on a wall calendar. */
const byHand: readonly (readonly [Country, string, string, readonly [string, string, string]])[] = [
  // Friday before a Saturday that is worked for 24 December.
  ['HU', '2026-12-11T09:00:00Z', '2026-12-17T22:59:59Z', ['12-14T08:00', '12-16T08:00', '12-17T08:00']],
  // Over Christmas with its moved day, and New Year.
  ['HU', '2026-12-23T09:00:00Z', '2027-01-04T22:59:59Z', ['12-29T08:00', '12-31T08:00', '01-04T08:00']],
  // The day before the eve of Kurban; the eve is a half-day, so worked.
  ['TR', '2026-05-25T09:00:00Z', '2026-06-04T20:59:59Z', ['06-01T06:00', '06-03T06:00', '06-04T06:00']],
  // Over Ramazan, with its eve on Monday.
  ['TR', '2027-03-05T09:00:00Z', '2027-03-17T20:59:59Z', ['03-12T06:00', '03-16T06:00', '03-17T06:00']],
  // The day before Thanksgiving.
  ['US', '2026-11-25T15:00:00Z', '2026-12-04T04:59:59Z', ['11-30T14:00', '12-02T14:00', '12-03T14:00']],
  // Over the weekend on which summer time begins.
  ['US', '2026-03-06T15:00:00Z', '2026-03-14T03:59:59Z', ['03-10T13:00', '03-12T13:00', '03-13T13:00']],
  // Over the weekend on which summer time ends.
  ['DE', '2026-10-22T09:00:00Z', '2026-10-29T22:59:59Z', ['10-26T08:00', '10-28T08:00', '10-29T08:00']],
  // Over Ascension Day.
  ['DE', '2027-05-04T09:00:00Z', '2027-05-12T21:59:59Z', ['05-07T07:00', '05-11T07:00', '05-12T07:00']],
  // Over Easter, in summer time.
  ['GB-ENG', '2026-04-01T09:00:00Z', '2026-04-10T22:59:59Z', ['04-07T08:00', '04-09T08:00', '04-10T08:00']],
  // Over Christmas 2026, Boxing Day being kept on Monday.
  ['GB-ENG', '2026-12-22T09:00:00Z', '2026-12-31T23:59:59Z', ['12-24T09:00', '12-30T09:00', '12-31T09:00']],
  // Over Christmas and a New Year's Day on a Saturday, kept on Monday 3 January 2028.
  ['GB-ENG', '2027-12-24T09:00:00Z', '2028-01-05T23:59:59Z', ['12-30T09:00', '01-04T09:00', '01-05T09:00']],
];

describe('a request for information', () => {
  for (const [country, at, deadline, reminded] of byHand)
    it(`made in ${country} at ${at} is to be answered by ${deadline}`, () => {
      const found = asked(country, at);
      assert.equal(found.deadline, deadline);
      assert.deepEqual(
        found.reminders.map((line) => line.split(' ')[1]?.slice(5, 16)),
        reminded,
      );
    });
});

describe('what the library gets wrong', () => {
  const wrong = (country: string): readonly string[] => {
    const [library, shipped] = [{}, shippedCalendarExceptions].map((exceptions) =>
      businessCalendar(country, 'UTC', exceptions),
    );
    return everyDay.filter((day) => {
      const date = Temporal.PlainDate.from(day);
      return library?.isBusinessDay(date) !== shipped?.isBusinessDay(date);
    });
  };

  it('is put right by the exceptions shipped with the policy, and they do nothing else', () => {
    assert.deepEqual(Object.fromEntries([...countries, 'GB', 'GB-SCT'].map((country) => [country, wrong(country)])), {
      HU: ['2026-01-02', '2026-01-10', '2026-08-08', '2026-08-21', '2026-12-12', '2026-12-24'],
      TR: [],
      US: [],
      DE: [],
      'GB-ENG': [],
      GB: ['2026-08-31', '2027-08-30'],
      'GB-SCT': [],
    });
  });
});
