import assert from 'node:assert/strict';
import { queueFilters } from '../../../cards/queue-filter.ts';
import { type QueuedClaim, queueCard } from '../../../cards/review/queue-card.ts';
import { type ShownStatus, shownStatuses } from '../../../claims/shown-status.ts';
import { buttonsOf, checkCard, linesOf, partsOf, verbsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const now = Temporal.Instant.from('2026-11-05T12:00:00Z');
const countsOf = (count: number) =>
  Object.fromEntries(shownStatuses.map((status) => [status, count])) as Record<ShownStatus, number>;

const aQueued = (number: number, overrides: Partial<QueuedClaim> = {}): QueuedClaim => ({
  id: `CPOR-${String(number).padStart(6, '0')}`,
  claimName: `Claim ${number}`,
  customerDomain: 'contoso.example',
  status: 'submitted',
  dueAt: '2026-11-09T23:59:59Z',
  answered: false,
  competing: false,
  ...overrides,
});
const queue = {
  reader: english,
  claims: [aQueued(1), aQueued(2)],
  total: 2,
  counts: countsOf(0),
  filter: 'all' as const,
  more: false,
  now,
};
const inputOf = (card: ReturnType<typeof queueCard>, id: string) => partsOf(card).find((part) => part.id === id);
const reading = (card: ReturnType<typeof queueCard>) => linesOf(card).join('\n');

describe('The review queue', () => {
  for (const reader of readers)
    it(`is sound whatever waits, in ${reader.language}`, () => {
      const claims = Array.from({ length: 30 }, (_, index) =>
        aQueued(index, {
          claimName: `${nasty}${'n'.repeat(100)}`,
          customerDomain: `${'c'.repeat(60)}.example`,
          competing: true,
          assignee: { name: nasty },
          dueAt: '2026-11-01T23:59:59Z',
          answered: index % 3 === 0,
        }),
      );
      for (const filter of queueFilters) {
        checkCard(queueCard({ ...queue, reader, filter, claims, total: 30, counts: countsOf(1234) }), nasty);
        checkCard(queueCard({ ...queue, reader, filter, claims: [], total: 0 }));
      }
    });

  it('counts by status and leaves drafts out', () => {
    const shown = reading(queueCard({ ...queue, counts: { ...countsOf(0), submitted: 3, disputed: 1, editing: 9 } }));
    assert.match(shown, /Submitted: 3 · Disputed: 1/);
    assert.doesNotMatch(shown, /Editing/);
  });

  it('marks what is overdue, by the reviewers’ deadlines only', () => {
    const dueAt = '2026-11-04T23:59:59Z';
    const shown = (status: ShownStatus) => reading(queueCard({ ...queue, claims: [aQueued(1, { status, dueAt })] }));
    for (const status of ['submitted', 'under-review', 'disputed'] as const)
      assert.match(shown(status), /Overdue since/);
    assert.doesNotMatch(shown('partner-action-required'), /Overdue since/);
    assert.doesNotMatch(reading(queueCard(queue)), /Overdue since/);
  });

  it('says who has a claim, and what is special about it', () => {
    const assignee = { name: 'Rita Reviewer' };
    const claims = [aQueued(1, { assignee, answered: true, competing: true }), aQueued(2)];
    assert.match(reading(queueCard({ ...queue, claims })), /answered · competing · Rita Reviewer[\s\S]*unassigned/);
  });

  it('marks what was merely recorded', () => {
    const claims = [aQueued(1, { status: 'official', recorded: true, competing: true }), aQueued(2)];
    assert.match(reading(queueCard({ ...queue, claims })), /recorded · competing · unassigned/);
    assert.doesNotMatch(reading(queueCard(queue)), /recorded/);
  });

  it('offers those for a bulk start that wait for their first review', () => {
    const claims = [aQueued(1), aQueued(2, { answered: true }), aQueued(3, { status: 'under-review' }), aQueued(4)];
    const card = queueCard({ ...queue, claims });
    const select = inputOf(card, 'claimIds');
    assert.equal(select?.isMultiSelect, true);
    assert.deepEqual(
      partsOf(select?.choices ?? []).map(({ value }) => value),
      ['CPOR-000001', 'CPOR-000004'],
    );
    assert.ok(verbsOf(card).includes('review.start-many'));
    assert.ok(
      !verbsOf(queueCard({ ...queue, claims: [aQueued(2, { answered: true })] })).includes('review.start-many'),
    );
  });

  it('keeps the filter chosen, and carries it to the next page', () => {
    const card = queueCard({ ...queue, filter: 'mine', more: true, nextAfter: 'CPOR-000002' });
    assert.equal(inputOf(card, 'filter')?.value, 'mine');
    const pages = buttonsOf(card).filter(({ verb }) => verb === 'review.queue');
    assert.deepEqual(
      pages.map(({ data }) => data),
      [{ filter: 'mine', after: 'CPOR-000002' }, {}],
    );
  });

  it('goes on after the last claim shown when it was given more than fit', () => {
    const claims = Array.from({ length: 12 }, (_, index) => aQueued(index + 1));
    const [more] = buttonsOf(queueCard({ ...queue, claims })).filter(({ verb }) => verb === 'review.queue');
    assert.deepEqual(more?.data, { filter: 'all', after: 'CPOR-000010' });
  });
});
