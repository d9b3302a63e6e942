import assert from 'node:assert/strict';
import { readFilter } from '../../../bot/channels/read-filter.ts';

describe('The filter of a channel, as typed', () => {
  it('leaves nothing out when nothing is typed', () => {
    const everything = { mpnIds: [], solutionAreas: [], statuses: [] };
    assert.deepEqual(readFilter({}), everything);
    assert.deepEqual(readFilter({ mpnId: ' ,\n', solutionArea: '', statuses: ' ' }), everything);
  });

  it('takes MPN IDs however they are separated, each once', () => {
    assert.deepEqual(readFilter({ mpnId: '0123, 7;42\n7' }), {
      mpnIds: ['0123', '7', '42'],
      solutionAreas: [],
      statuses: [],
    });
  });

  it('takes areas and statuses in the order of the domain', () => {
    assert.deepEqual(
      readFilter({ solutionArea: 'business-applications,microsoft-365', statuses: 'official,approved' }),
      {
        mpnIds: [],
        solutionAreas: ['microsoft-365', 'business-applications'],
        statuses: ['approved', 'official'],
      },
    );
  });

  for (const [typed, problem] of [
    [{ mpnId: '12, ab' }, { field: 'mpnId', problem: 'not-digits', value: 'ab' }],
    [{ mpnId: '12345678901' }, { field: 'mpnId', problem: 'too-long', max: 10, count: 11, value: '12345678901' }],
    [
      { mpnId: Array.from({ length: 21 }, (_, index) => index).join(',') },
      { field: 'mpnId', problem: 'too-many', max: 20, count: 21 },
    ],
    [{ solutionArea: 'azure' }, { field: 'solutionArea', problem: 'unknown-choice', value: 'azure' }],
    [{ statuses: 'editing' }, { field: 'statuses', problem: 'unknown-choice', value: 'editing' }],
    [{ statuses: 'ended,ended' }, { field: 'statuses', problem: 'duplicate', value: 'ended' }],
  ] as const) {
    it(`says what is wrong with ${JSON.stringify(typed).slice(0, 50)}`, () => {
      assert.deepEqual(readFilter(typed), [problem]);
    });
  }

  it('says everything that is wrong', () => {
    const problems = readFilter({ mpnId: 'x', solutionArea: 'y', statuses: 'z' });
    assert.deepEqual(Array.isArray(problems) && problems.map(({ field }) => field), [
      'mpnId',
      'solutionArea',
      'statuses',
    ]);
  });
});
