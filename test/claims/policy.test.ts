import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shippedCalendarExceptions } from '../../claims/calendar-exceptions.ts';
import { defaultPolicy, parsePolicy } from '../../claims/policy.ts';

const problemPaths = (json: unknown): readonly string[] => {
  const parsed = parsePolicy(json);
  return Array.isArray(parsed) ? parsed.map(({ path }) => path) : [];
};

describe('the policy', () => {
  it('has the defaults of the rules', () => {
    assert.deepEqual(parsePolicy({}), {
      ...defaultPolicy,
      untouchedDraftBusinessDays: 3,
      reviewStartBusinessDays: 5,
      decisionBusinessDays: 5,
      answerBusinessDays: 5,
      optOutBusinessDays: 5,
      disputeCalendarDays: 30,
      disputeDecisionBusinessDays: 5,
      poeFileBytes: 26_214_400,
      poeFilesPerClaim: 20,
      reminderTime: '09:00',
      outageGraceBusinessDays: 1,
      evidenceMonths: 12,
      evidenceNoticeDays: 30,
    });
  });

  it('takes any override and leaves the rest', () => {
    const overrides = { optOutBusinessDays: 10, reminderTime: '23:59', poeFileBytes: 1, outageGraceBusinessDays: 0 };
    assert.deepEqual(parsePolicy(overrides), { ...defaultPolicy, ...overrides });
  });

  it('merges calendar exceptions day by day, the file’s word winning', () => {
    const parsed = parsePolicy({
      calendarExceptions: {
        HU: { businessDays: ['2026-12-24'], holidays: ['2027-01-04'] },
        US: { holidays: ['2026-11-27'] },
      },
    });
    assert.ok('calendarExceptions' in parsed);
    assert.deepEqual(parsed.calendarExceptions, {
      ...shippedCalendarExceptions,
      HU: {
        holidays: ['2026-01-02', '2026-08-21', '2027-01-04'],
        businessDays: ['2026-01-10', '2026-08-08', '2026-12-12', '2026-12-24'],
      },
      US: { holidays: ['2026-11-27'], businessDays: [] },
    });
  });

  it('reports every bad key and value at once', () => {
    const paths = problemPaths({
      optOutDays: 5,
      optOutBusinessDays: 0,
      answerBusinessDays: '5',
      decisionBusinessDays: 2.5,
      reminderTime: '9:00',
      poeFileBytes: -1,
      calendarExceptions: { Hungary: {}, HU: { holidays: ['2026-02-30'], workdays: [] } },
    });
    assert.deepEqual([...paths].sort(), [
      'answerBusinessDays',
      'calendarExceptions.HU.holidays.0',
      'calendarExceptions.HU.workdays',
      'calendarExceptions.Hungary',
      'decisionBusinessDays',
      'optOutBusinessDays',
      'optOutDays',
      'poeFileBytes',
      'reminderTime',
    ]);
  });

  it('refuses a day that is said to be both', () => {
    const both = { holidays: ['2026-06-01'], businessDays: ['2026-06-01'] };
    assert.deepEqual(problemPaths({ calendarExceptions: { HU: both } }), ['calendarExceptions.HU']);
  });

  it('refuses what is no object', () => {
    for (const json of [null, undefined, 5, 'x', []]) assert.deepEqual(problemPaths(json), ['']);
  });

  it('answers a policy or problems to any JSON, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const parsed = parsePolicy(json);
        assert.ok(Array.isArray(parsed) ? parsed.length > 0 : 'poeFileBytes' in parsed);
      }),
    );
  });
});
