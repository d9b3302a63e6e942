import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultCatalogue } from '../../../claims/catalogue.ts';
import { answer, isComplaint, targetOf } from '../../../claims/fields.ts';
import { inputValues } from '../../../claims/form.ts';
import { ba } from './field-table.ts';

const numRuns = 10_000;

type Pasted = { readonly id: string; readonly bare: string; readonly pasted: string };

const hidden = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u200e',
  '\u200f',
  '\u061c',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u034f',
];
const blanks = [' ', '\u00a0', '\u202f', '\u2007', '\t', '\n', '\r\n'];
const wrappings: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['{', '}'],
  ['[', ']'],
  ['<', '>'],
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
  ['‘', '’'],
];

const hiddenMark = fc.constantFrom(...hidden);
const around = fc.array(fc.constantFrom(...blanks, ...hidden), { maxLength: 4 }).map((marks) => marks.join(''));

/** Marks that nobody sees, anywhere in the text. */
const strewn = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), hiddenMark), { maxLength: 3 })
    .map((marks) => marks.reduce((so, [at, mark]) => so.slice(0, at) + mark + so.slice(at), text));

type Manner = { readonly endsWithStop: boolean; readonly dashes: readonly string[] };

/** As it comes out of a page, a mail or a table. */
const dressed = (text: string, { endsWithStop, dashes }: Manner): fc.Arbitrary<string> =>
  fc
    .record({
      hyphen: fc.constantFrom('-', ...dashes),
      wrapping: fc.constantFrom(...wrappings),
      stop: fc.constantFrom('', endsWithStop ? '.' : ''),
      before: around,
      after: around,
    })
    .chain(({ hyphen, wrapping: [open, close], stop, before, after }) =>
      strewn(text.replaceAll('-', hyphen)).map((inner) => `${before}${open}${inner}${close}${stop}${after}`),
    );

const code: Manner = { endsWithStop: true, dashes: ['\u2010', '\u2011', '\u2013', '\u2212'] };
const prose: Manner = { endsWithStop: false, dashes: ['\u2010', '\u2011'] };

const of = (
  id: string,
  bare: fc.Arbitrary<string>,
  written: (bare: string) => fc.Arbitrary<string>,
  manner = code,
): fc.Arbitrary<Pasted> =>
  bare.chain((value) =>
    written(value)
      .chain((text) => dressed(text, manner))
      .map((pasted) => ({ id, bare: value, pasted })),
  );

const word = fc.stringMatching(/^[a-z][a-z0-9]{1,11}$/);
const domain = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('com', 'co.uk', 'hu', 'com.tr', 'onmicrosoft.com'),
  )
  .filter(([[first]]) => first !== 'www')
  .map(([labels, top]) => `${labels.join('-')}.${top}`);
const mailbox = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9+_-]{0,10}(\.[a-z0-9]{1,8})?$/), domain)
  .map((parts) => parts.join('@'));
const guid = fc.uuid().filter((id) => !/^[0-]+$/.test(id));
const withoutHyphens = (id: string): fc.Arbitrary<string> =>
  fc.constantFrom(id, id.toUpperCase(), id.replaceAll('-', ''), id.replaceAll('-', '').toUpperCase());
const name = fc
  .array(fc.constantFrom('Contoso', 'Ázsia', 'Kft.', 'Müller-Lüdenscheidt', 'Işık', 'Ltd.', 'Roe', '東京', '365'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));

const valid = fc.oneof(
  of('customerTenantId', guid, withoutHyphens),
  of('customerDomain', domain, (host) =>
    fc.constantFrom(
      host,
      host.toUpperCase(),
      `www.${host}`,
      `https://${host}`,
      `https://www.${host}/path?x=1#y`,
      `http://${host}:8080/`,
      `jane.roe@${host}`,
      `mailto:jane@${host}`,
      `Jane Roe <jane@${host}>`,
    ),
  ),
  of('customerContactEmail', mailbox, (address) =>
    fc.constantFrom(
      address,
      `mailto:${address}`,
      `mailto:${address}?subject=CPOR`,
      `Jane Roe <${address}>`,
      `"Roe, Jane" <${address}>`,
      `<${address}>`,
    ),
  ),
  of('mpnId', fc.stringMatching(/^[0-9]{1,10}$/), (digits) =>
    fc
      .nat(digits.length)
      .chain((at) =>
        fc.constantFrom(...blanks.slice(0, 4)).map((blank) => digits.slice(0, at) + blank + digits.slice(at)),
      ),
  ),
  of('customerCountry', fc.constantFrom('HU', 'TR', 'GB-ENG', 'US', 'DE-BY'), (country) =>
    fc.constantFrom(country, country.toLowerCase()),
  ),
  of('subscriptionEndDate.power-bi', fc.constantFrom('2027-11-30', '2028-02-29'), fc.constant),
  of('customerName', name, (text) => fc.constantFrom(text, text.replaceAll(' ', '\u00a0')), prose),
  of('subscriptionIds.power-bi', guid, (id) =>
    withoutHyphens(id).chain((typed) =>
      fc.constantFrom(
        typed,
        `/subscriptions/${id}`,
        `/subscriptions/${id}/resourceGroups/rg/providers/Microsoft.Web/sites/x`,
        `["${typed}"]`,
        `1. ${typed}`,
        `${typed};`,
      ),
    ),
  ),
);

/** What no cleaning may turn into a value. */
const invalid = fc.oneof(
  of(
    'customerTenantId',
    fc.oneof(
      fc.stringMatching(/^[0-9a-f]{31}$|^[0-9a-f]{33}$/),
      fc.stringMatching(/^[g-z]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      domain,
      name,
    ),
    fc.constant,
  ),
  of(
    'customerDomain',
    fc.oneof(
      word,
      name,
      fc.ipV4(),
      domain.map((host) => `-${host}`),
      fc.tuple(domain, domain).map((hosts) => hosts.join(', ')),
      domain.map((host) => `ftp://${host}`),
      domain.map((host) => host.replace('.', '..')),
    ),
    fc.constant,
  ),
  of(
    'customerContactEmail',
    fc.oneof(
      domain,
      name,
      mailbox.map((address) => `${address}/x`),
      mailbox.map((address) => address.replace('@', '@@')),
      mailbox.map((address) => address.replace('@', ' @ ')),
      fc.tuple(mailbox, mailbox).map((both) => both.join(', ')),
      word.map((at) => `jane@${at}`),
    ),
    fc.constant,
  ),
  of(
    'mpnId',
    fc.oneof(
      fc.stringMatching(/^[0-9]{11,15}$/),
      fc.stringMatching(/^[0-9]{1,5}[a-z,.-][0-9]{1,4}$/),
      name.filter((text) => /[^\d ]/.test(text)),
    ),
    fc.constant,
  ),
  of(
    'customerCountry',
    fc.oneof(fc.constantFrom('XX', 'XX-ENG', 'Narnia', 'GB-ENGL', 'H U N', 'none'), guid, mailbox),
    fc.constant,
  ),
  of(
    'subscriptionEndDate.power-bi',
    fc.oneof(fc.constantFrom('2027-02-29', '30/11/2027', '2027-13-01', 'soon'), guid),
    fc.constant,
  ),
  of('customerName', fc.constantFrom('', ' '), fc.constant, prose),
  of(
    'customerName',
    fc.string({ unit: fc.constantFrom('x', 'ű', '東'), minLength: 101, maxLength: 140 }),
    fc.constant,
    prose,
  ),
  of(
    'subscriptionIds.power-bi',
    fc.oneof(
      word,
      fc.tuple(guid, guid).map((ids) => ids.join('')),
      word.map((id) => `/subscriptions/${id}/resourceGroups/rg`),
      guid.map((id) => `${id}, ${id}`),
    ),
    fc.constant,
  ),
);

const put = ({ id, pasted }: Pasted) => {
  const target = targetOf(id);
  assert.ok(target !== null);
  return answer(target, pasted, { details: ba, catalogue: defaultCatalogue });
};

describe('a value that was pasted', () => {
  it('is read as the bare value, however it was dressed', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(valid, (one) => {
        const answered = put(one);
        assert.ok(!isComplaint(answered), JSON.stringify(answered));
        assert.equal(inputValues(answered.value)[one.id], one.bare);
      }),
      { numRuns },
    );
  });

  it('is refused all the same when it is none, and the error names what was read', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(invalid, (one) => {
        const answered = put(one);
        assert.ok(isComplaint(answered), JSON.stringify(answered));
        if (!['required', 'too-long'].includes(answered.problem)) assert.notEqual(answered.value ?? '', '');
        assert.doesNotMatch(answered.value ?? '', /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/);
      }),
      { numRuns },
    );
  });
});
