import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultCatalogue } from '../../claims/catalogue.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import { answer, fieldParsers, isComplaint, targetOf } from '../../claims/fields.ts';
import { inputValues } from '../../claims/form.ts';
import { ba, m365, table } from './fields/field-table.ts';

const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';

const put = (id: string, raw: string, details: Partial<ClaimDetails> = {}) => {
  const target = targetOf(id);
  assert.ok(target !== null, `${id} is a field`);
  return answer(target, raw, { details, catalogue: defaultCatalogue });
};

/** The accepted answer as a card would carry it, or the problem's code. */
const outcome = (id: string, raw: string, details: Partial<ClaimDetails> = {}): string => {
  const answered = put(id, raw, details);
  return isComplaint(answered) ? `! ${answered.problem}` : (inputValues(answered.value)[id] ?? '');
};

const shown = (raw: string) => JSON.stringify(raw.length > 50 ? `${raw.slice(0, 50)}… (${raw.length})` : raw);

describe('the fields of a claim, each typed right and wrong', () => {
  it('are all in the table', () => {
    const tested = new Set(Object.keys(table).map((id) => id.split('.')[0]));
    for (const field of Object.keys(fieldParsers)) assert.ok(tested.has(field), `${field} is tested`);
  });

  for (const [id, cases] of Object.entries(table))
    describe(id, () => {
      for (const [raw, expected, details] of cases)
        it(`answers ${shown(raw)} with ${shown(expected)}`, () => assert.equal(outcome(id, raw, details), expected));
    });

  it('name the entry of a list that is wrong, and the limit that was passed', () => {
    const put1 = (id: string, raw: string) => put(id, raw, ba);
    assert.deepEqual(put1('subscriptionIds.power-bi', `${guid},12345`), { problem: 'not-a-guid', value: '12345' });
    assert.deepEqual(put1('products', 'power-bi,microsoft-teams'), {
      problem: 'product-not-in-area',
      value: 'microsoft-teams',
    });
    assert.deepEqual(put1('claimName', 'x'.repeat(101)), {
      problem: 'too-long',
      max: 100,
      count: 101,
      value: `${'x'.repeat(40)}…`,
    });
    const entry = put1('products', 'x'.repeat(5000));
    assert.equal(isComplaint(entry) && entry.value?.length, 100);
  });
});

describe('the field parsers, given anything', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.domain(),
    fc.webUrl(),
    fc.emailAddress(),
    fc.uuid(),
    fc.stringMatching(/^[\s,;a-zA-Z0-9@.:/%-]{0,60}$/),
    fc.constantFrom(...Object.values(table).flatMap((cases) => cases.map(([raw]) => raw))),
  );
  const ids = fc.constantFrom(...Object.keys(table));
  const before = fc.constantFrom<Partial<ClaimDetails>>({}, m365, ba);

  it('answer a value or a problem, and never throw; a value typed again stays as it is', () => {
    fc.assert(
      fc.property(ids, anyText, before, (id, raw, details) => {
        const once = put(id, raw, details);
        if (isComplaint(once)) return;
        const again = put(id, inputValues(once.value)[id] ?? '', details);
        assert.deepEqual(again, once);
      }),
      { numRuns: 3000 },
    );
  });

  it('leave no control character, no white space around, and no half of a character in a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (raw) => {
        const value = outcome('claimName', raw);
        assert.doesNotMatch(value, /\p{Cc}|^\s|\s$/u);
        assert.ok(value.isWellFormed());
      }),
    );
  });
});

describe('an input’s id', () => {
  it('that names no field is known as none', () => {
    const strangers = [
      '',
      'tenantVerification',
      'claimId',
      'subscriptionIds',
      'subscriptionIds.',
      'constructor',
      'x.power-bi',
    ];
    for (const id of strangers) assert.equal(targetOf(id), null, id);
  });
});
