import assert from 'node:assert/strict';
import { claimListCard } from '../../../cards/claim/claim-list-card.ts';
import type { ListedClaim } from '../../../cards/listed-claim.ts';
import { shownStatuses } from '../../../claims/shown-status.ts';
import { buttonsOf, checkCard, linesOf, partsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const claims = (count: number, claimName = 'Contoso'): readonly ListedClaim[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `CPOR-${String(900 - index).padStart(6, '0')}`,
    claimName,
    customerDomain: 'contoso.example',
    status: shownStatuses[index % shownStatuses.length] ?? 'editing',
    dueAt: '2026-11-24T22:59:59Z',
  }));

const now = Temporal.Instant.from('2026-11-02T09:00:00Z');

const listOf = (overrides: Partial<Parameters<typeof claimListCard>[0]> = {}) =>
  claimListCard({ reader: english, now, claims: claims(3), total: 3, status: 'all', more: false, ...overrides });

const morePages = (card: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(card)
    .filter(({ title }) => title === 'More claims')
    .map(({ data }) => data);

describe('The list of claims', () => {
  for (const reader of readers)
    for (const count of [0, 1, 8, 50])
      it(`is sound with ${count} claims, in ${reader.language}`, () => {
        checkCard(listOf({ reader, claims: claims(count, `${nasty}${'漢'.repeat(90)}`), total: count }), nasty);
      });

  it('shows name, number, customer, status and deadline', () => {
    const lines = linesOf(listOf({ claims: claims(1) }));
    assert.ok(lines.includes('Contoso') && lines.includes('Editing'));
    assert.ok(lines.some((line) => /CPOR-000900 · contoso\.example · due Tuesday/.test(line)));
  });

  it('says what was looked for, as written, and looks for it on the next page too', () => {
    const card = listOf({ search: nasty, more: true, nextAfter: 'CPOR-000898' });
    checkCard(card, nasty);
    assert.ok(linesOf(card).includes(`Found by “${nasty}”`));
    assert.deepEqual(morePages(card), [{ status: 'all', after: 'CPOR-000898', search: nasty }]);
  });

  it('marks what was merely recorded, in every language', () => {
    const [claim = assert.fail()] = claims(1);
    for (const [reader, mark] of readers.map(
      (one, index) => [one, ['recorded', 'rögzített', 'kaydedilmiş'][index]] as const,
    )) {
      const read = (one: ListedClaim) => linesOf(listOf({ reader, claims: [one] })).join('\n');
      assert.ok(read({ ...claim, recorded: true }).includes(`contoso.example · ${mark} · `));
      assert.ok(!read(claim).includes(`${mark}`));
    }
  });

  it('leads on to the next page, in the same filter', () => {
    assert.deepEqual(morePages(listOf({ more: true, nextAfter: 'CPOR-000898', status: 'submitted' })), [
      { status: 'submitted', after: 'CPOR-000898' },
    ]);
    assert.deepEqual(morePages(listOf()), []);
  });

  it('pages by itself what does not fit', () => {
    const card = listOf({ claims: claims(30), total: 30 });
    assert.deepEqual(morePages(card), [{ status: 'all', after: 'CPOR-000891' }]);
  });

  it('filters by status, counting where it can', () => {
    const filter = partsOf(listOf({ status: 'official', counts: { official: 4 } })).find(({ id }) => id === 'status');
    assert.equal(filter?.value, 'official');
    const choices = partsOf(filter?.choices ?? []);
    assert.equal(choices.length, shownStatuses.length + 1);
    assert.ok(choices.some(({ title }) => title === 'Official (4)'));
  });

  it('says that there are more than were counted', () => {
    for (const [language, text] of [
      ['en', 'More than 1,000 claims'],
      ['hu', 'Több mint 1000 igénylés'],
      ['tr', '1.000 talepten fazla'],
    ] as const) {
      const card = listOf({ reader: { ...english, language }, total: 1000, totalIsMore: true });
      assert.ok(JSON.stringify(card).replaceAll('\u00a0', ' ').includes(text), language);
    }
  });
});
