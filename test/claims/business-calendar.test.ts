import assert from 'node:assert/strict';
import fc from 'fast-check';
import { businessCalendar, calendarForCountry, isKnownCalendar } from '../../claims/business-calendar.ts';
import { shippedCalendarExceptions } from '../../claims/calendar-exceptions.ts';

/** Days of 2026 that are no business days though they fall on Monday to Friday, as the governments publish them. */
const published: Record<string, readonly string[]> = {
  // U.S. Office of Personnel Management, federal holidays 2026; 4 July is a Saturday, kept on the 3rd.
  US: [
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ],
  // Hungarian Labour Code and the decree on the working-time arrangement of 2026.
  HU: [
    '2026-01-01',
    '2026-01-02',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-25',
    '2026-08-20',
    '2026-08-21',
    '2026-10-23',
    '2026-12-24',
    '2026-12-25',
  ],
  // Turkish law 2429; Ramazan 20–22 March, Kurban 27–30 May; half-days are business days.
  TR: [
    '2026-01-01',
    '2026-03-20',
    '2026-04-23',
    '2026-05-01',
    '2026-05-19',
    '2026-05-27',
    '2026-05-28',
    '2026-05-29',
    '2026-07-15',
    '2026-10-29',
  ],
  // Holidays of all sixteen Länder.
  DE: ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-12-25'],
  // gov.uk/bank-holidays, England and Wales; 26 December is a Saturday, kept on the 28th.
  'GB-ENG': [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ],
  none: [],
};

const businessSaturdays: Record<string, readonly string[]> = { HU: ['2026-01-10', '2026-08-08', '2026-12-12'] };

const at = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const daysOf2026 = Array.from({ length: 365 }, (_, index) => day('2026-01-01').add({ days: index }));

describe('a business calendar', () => {
  for (const [country, holidays] of Object.entries(published))
    it(`has the published holidays of ${country} in 2026, and no others`, () => {
      const calendar = businessCalendar(country, 'UTC', shippedCalendarExceptions);
      const weekdaysOff = daysOf2026.filter((date) => date.dayOfWeek <= 5 && !calendar.isBusinessDay(date));
      assert.deepEqual(weekdaysOff.map(String), holidays);
      const weekendsOn = daysOf2026.filter((date) => date.dayOfWeek > 5 && calendar.isBusinessDay(date));
      assert.deepEqual(weekendsOn.map(String), businessSaturdays[country] ?? []);
    });

  it('has the same holidays in every time zone in which it counts', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Tokyo'])
      for (const holiday of published.US ?? [])
        assert.equal(businessCalendar('US', timeZone).isBusinessDay(day(holiday)), false, `${holiday} ${timeZone}`);
  });

  it('keeps a substitute day that falls in the year before its holiday', () => {
    assert.equal(businessCalendar('US', 'UTC').isBusinessDay(day('2027-12-31')), false);
  });

  it('does not count the day of the event, and ends at 23:59:59 of the last day in its zone', () => {
    const calendar = businessCalendar('none', 'Europe/Budapest');
    const cases = [
      ['2026-11-23T00:00:00+01:00', 5, '2026-11-30T22:59:59Z'],
      ['2026-11-23T23:59:59+01:00', 5, '2026-11-30T22:59:59Z'],
      ['2026-11-21T12:00:00+01:00', 1, '2026-11-23T22:59:59Z'],
      ['2026-11-20T23:30:00Z', 1, '2026-11-23T22:59:59Z'],
      ['2026-11-23T12:00:00Z', 0, '2026-11-23T22:59:59Z'],
    ] as const;
    for (const [from, days, end] of cases) assert.equal(calendar.endOfBusinessDay(at(from), days).toString(), end);
  });

  it('goes over the Hungarian Christmas of 2026 with its moved days', () => {
    const calendar = businessCalendar('HU', 'Europe/Budapest', shippedCalendarExceptions);
    assert.equal(calendar.businessDayAfter(at('2026-12-11T10:00:00Z'), 1).toString(), '2026-12-12');
    assert.equal(calendar.businessDayAfter(at('2026-12-23T10:00:00Z'), 1).toString(), '2026-12-28');
    assert.equal(calendar.businessDaysBetween(at('2026-12-11T10:00:00Z'), at('2026-12-28T10:00:00Z')), 10);
  });

  it('ends a day of 23 and one of 25 hours at 23:59:59, also where the clock changes at midnight', () => {
    const cases = [
      ['Europe/Budapest', '2026-03-27T12:00:00Z', '2026-03-30T23:59:59+02:00'],
      ['Europe/Budapest', '2026-10-23T12:00:00Z', '2026-10-26T23:59:59+01:00'],
      ['Africa/Cairo', '2026-04-23T12:00:00Z', '2026-04-24T23:59:59+03:00'],
    ] as const;
    for (const [zone, from, end] of cases)
      assert.ok(businessCalendar('none', zone).endOfBusinessDay(at(from), 1).equals(at(end)), `${zone} ${end}`);
    // In Cairo 24 April 2026 begins at 01:00: the day before it ends at 23:59:59 all the same.
    assert.ok(
      businessCalendar('none', 'Africa/Cairo')
        .endOfBusinessDay(at('2026-04-22T12:00:00Z'), 1)
        .equals(at('2026-04-23T23:59:59+02:00')),
    );
  });

  it('counts no business day between two moments of one day, nor backwards', () => {
    const calendar = businessCalendar('none', 'UTC');
    assert.equal(calendar.businessDaysBetween(at('2026-11-23T00:00:00Z'), at('2026-11-23T23:59:59Z')), 0);
    assert.equal(calendar.businessDaysBetween(at('2026-11-25T00:00:00Z'), at('2026-11-23T00:00:00Z')), 0);
  });

  it('lets exceptions win over the library and the weekend, a region inheriting its country’s', () => {
    const exceptions = {
      GB: { holidays: ['2026-06-01'], businessDays: ['2026-12-25', '2026-06-06'] },
      'GB-ENG': { businessDays: ['2026-06-01'], holidays: ['2026-06-02'] },
    };
    const [gb, england] = [businessCalendar('GB', 'UTC', exceptions), businessCalendar('GB-ENG', 'UTC', exceptions)];
    const isOn = (calendar: typeof gb, dates: readonly string[]) =>
      dates.map((date) => calendar.isBusinessDay(day(date)));
    const dates = ['2026-06-01', '2026-06-02', '2026-06-06', '2026-12-25'];
    assert.deepEqual(isOn(gb, dates), [false, true, true, true]);
    assert.deepEqual(isOn(england, dates), [true, false, true, true]);
  });

  it('is refused for an unknown country, an unknown zone, and a number of days that is none', () => {
    assert.throws(() => businessCalendar('XX', 'UTC'), RangeError);
    assert.throws(() => businessCalendar('US', 'Mars/Olympus'), RangeError);
    for (const days of [-1, 1.5, Number.NaN])
      assert.throws(
        () => businessCalendar('none', 'UTC').endOfBusinessDay(at('2026-11-23T00:00:00Z'), days),
        RangeError,
      );
    assert.deepEqual(['none', 'HU', 'GB-ENG', 'XX', '', '__proto__'].map(isKnownCalendar), [
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  const instants = fc
    .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 11, 1) })
    .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
  const calendars = fc
    .constantFrom('US/America/New_York', 'HU/Europe/Budapest', 'TR/Europe/Istanbul', 'none/Africa/Cairo', 'DE/UTC')
    .map((both) => {
      const [country = '', ...zone] = both.split('/');
      return businessCalendar(country, zone.join('/'), shippedCalendarExceptions);
    });

  it('always ends on a business day, exactly n business days on, one second before midnight', () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 30 }), (calendar, from, days) => {
        const end = calendar.endOfBusinessDay(from, days);
        const local = end.toZonedDateTimeISO(calendar.timeZone);
        assert.equal(local.toPlainTime().toString(), '23:59:59');
        assert.ok(calendar.isBusinessDay(local.toPlainDate()));
        assert.equal(calendar.businessDaysBetween(from, end), days);
        assert.ok(Temporal.Instant.compare(calendar.endOfBusinessDay(from, days + 1), end) > 0);
      }),
    );
  });
});

describe('the calendar of a customer’s country', () => {
  const fallback = businessCalendar('none', 'Asia/Tokyo');

  it('has the country’s holidays in the country’s zone', () => {
    const cases = [
      ['HU', 'Europe/Budapest', '2026-10-23'],
      ['GB-ENG', 'Europe/London', '2026-08-31'],
      ['US', 'America/New_York', '2026-07-03'],
    ] as const;
    for (const [country, zone, holiday] of cases) {
      const calendar = calendarForCountry(country, fallback);
      assert.deepEqual(
        [calendar.country, calendar.timeZone, calendar.isBusinessDay(day(holiday))],
        [country, zone, false],
      );
    }
  });

  it('is the country’s for a region without a calendar of its own', () => {
    assert.equal(calendarForCountry('HU-BU', fallback).timeZone, 'Europe/Budapest');
  });

  it('is the deployment’s where the country is unknown or not given', () => {
    for (const country of [undefined, 'XX', 'none', '', '__proto__'])
      assert.equal(calendarForCountry(country, fallback), fallback);
  });

  it('takes the policy’s exceptions', () => {
    const calendar = calendarForCountry('HU', fallback, shippedCalendarExceptions);
    assert.equal(calendar.isBusinessDay(day('2026-12-24')), false);
  });
});
