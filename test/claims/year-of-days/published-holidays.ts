/** One country's days as its government publishes them, and its clock. Written by hand; nothing here comes from the code. */
export type PublishedYear = {
  readonly timeZone: string;
  /** Days that are no business days though they fall on Monday to Friday. */
  readonly holidays: readonly string[];
  /** Saturdays worked instead. */
  readonly workingSaturdays: readonly string[];
  /** Hours ahead of UTC outside summer time. */
  readonly offset: number;
  /** First and last local day on which 09:00 is summer time. */
  readonly summers: readonly (readonly [string, string])[];
};

/** European Union and United Kingdom: from the last Sunday of March to the day before the last Sunday of October. */
const europe = [
  ['2026-03-29', '2026-10-24'],
  ['2027-03-28', '2027-10-30'],
] as const;

export const published = {
  // Labour Code (2012. I.) §102: 1 January, 15 March, Good Friday, Easter Monday, 1 May, Whit Monday, 20 August, 23 October,
  // 1 November, 25–26 December; for 2026 also the decree 10/2025. (IV. 30.) NGM.
  HU: {
    timeZone: 'Europe/Budapest',
    holidays: [
      ...['2026-01-01', '2026-01-02', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-25', '2026-08-20'],
      ...['2026-08-21', '2026-10-23', '2026-12-24', '2026-12-25'],
      ...['2027-01-01', '2027-03-15', '2027-03-26', '2027-03-29', '2027-05-17', '2027-08-20', '2027-11-01'],
    ],
    workingSaturdays: ['2026-01-10', '2026-08-08', '2026-12-12'],
    offset: 1,
    summers: europe,
  },
  // Law 2429 and the religious days published by Diyanet: Ramazan 20–22 March 2026 and 9–11 March 2027, Kurban 27–30 May 2026
  // and 16–19 May 2027. Half-days are business days. No summer time since 2016.
  TR: {
    timeZone: 'Europe/Istanbul',
    holidays: [
      ...['2026-01-01', '2026-03-20', '2026-04-23', '2026-05-01', '2026-05-19', '2026-05-27', '2026-05-28'],
      ...['2026-05-29', '2026-07-15', '2026-10-29'],
      ...['2027-01-01', '2027-03-09', '2027-03-10', '2027-03-11', '2027-04-23', '2027-05-17', '2027-05-18'],
      ...['2027-05-19', '2027-07-15', '2027-08-30', '2027-10-29'],
    ],
    workingSaturdays: [],
    offset: 3,
    summers: [],
  },
  // 5 U.S.C. 6103, as the Office of Personnel Management lists it: a Saturday's holiday is kept on Friday, a Sunday's on Monday.
  US: {
    timeZone: 'America/New_York',
    holidays: [
      ...['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07'],
      ...['2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'],
      ...['2027-01-01', '2027-01-18', '2027-02-15', '2027-05-31', '2027-06-18', '2027-07-05', '2027-09-06'],
      ...['2027-10-11', '2027-11-11', '2027-11-25', '2027-12-24', '2027-12-31'],
    ],
    workingSaturdays: [],
    offset: -5,
    summers: [
      ['2026-03-08', '2026-10-31'],
      ['2027-03-14', '2027-11-06'],
    ],
  },
  // Holidays of all sixteen Länder: New Year, Good Friday, Easter Monday, 1 May, Ascension, Whit Monday, 3 October, Christmas.
  DE: {
    timeZone: 'Europe/Berlin',
    holidays: [
      ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-12-25'],
      ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17'],
    ],
    workingSaturdays: [],
    offset: 1,
    summers: europe,
  },
  // gov.uk/bank-holidays, England and Wales, with its substitute days.
  'GB-ENG': {
    timeZone: 'Europe/London',
    holidays: [
      ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25'],
      ...['2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30'],
      ...['2027-12-27', '2027-12-28'],
    ],
    workingSaturdays: [],
    offset: 0,
    summers: europe,
  },
} as const satisfies Readonly<Record<string, PublishedYear>>;

export type Country = keyof typeof published;
export const countries: readonly Country[] = ['HU', 'TR', 'US', 'DE', 'GB-ENG'];
