import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Claim } from '../../../../claims/claim.ts';
import { type ClaimStatus, claimStatuses } from '../../../../claims/claim-status.ts';
import type { Person } from '../../../../claims/person.ts';
import type { ClaimQuery } from '../../../../storage/claim-repository.ts';
import { entryOf } from '../../../../storage/lowdb/claims/claim-entry.ts';
import { ClaimIndex } from '../../../../storage/lowdb/claims/claim-index.ts';
import { claimIdOf } from '../../../../storage/lowdb/claims/claim-number.ts';
import {
  ada,
  askedForInformation,
  bela,
  cem,
  declined,
  details,
  draft,
  notice,
  reviewer,
  submitted,
} from '../../sample-claims.ts';

type Step =
  | { readonly kind: 'put'; readonly number: number; readonly claim: Claim; readonly owes: number | null }
  | { readonly kind: 'remove'; readonly number: number };

const minute = fc.integer({ min: 0, max: 59 });
const time = (minutes: number): string => `2026-11-20T09:${String(minutes).padStart(2, '0')}:00Z`;

const claimArbitrary = (number: number): fc.Arbitrary<Claim> =>
  fc
    .record({
      owner: fc.constantFrom<Person>(ada, bela, cem),
      shape: fc.constantFrom('draft', 'submitted', 'answered', 'asked', 'declined'),
      customer: fc.integer({ min: 1, max: 4 }),
      products: fc.subarray(['microsoft-teams', 'exchange-online'], { minLength: 1 }),
      competing: fc.boolean(),
      assigned: fc.boolean(),
      due: minute,
    })
    .map(({ owner, shape, customer, products, competing, assigned, due }) => {
      const base = {
        id: claimIdOf(number),
        owner,
        details: details(customer, { products }),
        competing: competing ? ['CPOR-000099'] : [],
        ...(assigned && { assignee: reviewer }),
      };
      if (shape === 'draft') return draft(base);
      if (shape === 'asked') return askedForInformation(base, time(due));
      return shape === 'declined' ? declined(base) : submitted(base, shape === 'answered');
    });

const step: fc.Arbitrary<Step> = fc.integer({ min: 1, max: 12 }).chain((number) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('put' as const),
        number: fc.constant(number),
        claim: claimArbitrary(number),
        owes: fc.option(minute),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'remove' as const, number }) },
  ),
);

const query: fc.Arbitrary<ClaimQuery> = fc.record(
  {
    of: fc.constantFrom<ClaimQuery['of']>(
      { everyFirm: true },
      { tenantId: ada.tenantId },
      { owner: cem },
      { owner: ada },
    ),
    statuses: fc.subarray<ClaimStatus>([...claimStatuses]),
    oldestFirst: fc.boolean(),
    only: fc.constantFrom<NonNullable<ClaimQuery['only']>>('answered', 'competing', 'unassigned', {
      assignee: reviewer,
    }),
    after: fc.integer({ min: 0, max: 13 }).map(claimIdOf),
    limit: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: ['of', 'limit'] },
);

type Kept = Extract<Step, { kind: 'put' }>;

const fits = ({ claim }: Kept, { of, statuses, only }: ClaimQuery): boolean => {
  if ('owner' in of && (of.owner.id !== claim.owner.id || of.owner.tenantId !== claim.owner.tenantId)) return false;
  if ('tenantId' in of && of.tenantId !== claim.owner.tenantId) return false;
  if (statuses !== undefined && !statuses.includes(claim.status)) return false;
  if (only === 'answered') return claim.status === 'submitted' && claim.answered;
  if (only === 'competing') return claim.competing.length > 0;
  if (only === 'unassigned') return claim.assignee === undefined;
  return only === undefined || claim.assignee?.id === only.assignee.id;
};

/** The same answers, found by looking at every claim. */
const expectedPage = (kept: readonly Kept[], asked: ClaimQuery) => {
  const all = kept.filter((one) => fits(one, asked)).map(({ number }) => number);
  const ordered = all.toSorted((a, b) => (asked.oldestFirst === true ? a - b : b - a));
  const from = Number(asked.after?.slice(5) ?? 0);
  const rest =
    asked.after === undefined || from === 0
      ? ordered
      : ordered.filter((number) => (asked.oldestFirst === true ? number > from : number < from));
  return { numbers: rest.slice(0, asked.limit), total: all.length, more: rest.length > asked.limit };
};

const onTime = (kept: readonly Kept[], timeOf: (one: Kept) => string | null): readonly number[] =>
  kept
    .map((one) => ({ number: one.number, at: timeOf(one) }))
    .filter(({ at }) => at !== null)
    .toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? '') || a.number - b.number)
    .map(({ number }) => number);

describe('the claim index after any sequence of saves', () => {
  const filled = (steps: readonly Step[]) => {
    const index = new ClaimIndex();
    const kept = new Map<number, Kept>();
    for (const one of steps) {
      if (one.kind === 'remove') {
        index.remove(one.number);
        kept.delete(one.number);
        continue;
      }
      const { number, claim, owes } = one;
      const notices = owes === null ? [] : [notice(claim, 1, { at: time(owes) }), notice(claim, 2, { at: time(59) })];
      index.put(entryOf(number, { format: 1, revision: 1, claim, events: [], notices, noticeRecords: [], turns: [] }));
      kept.set(number, one);
    }
    return { index, kept: [...kept.values()].toSorted((a, b) => a.number - b.number) };
  };

  it('answers every list as a look at every claim would', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.array(query, { minLength: 1, maxLength: 5 }),
        (steps, asked) => {
          const { index, kept } = filled(steps);
          for (const one of asked) {
            assert.deepEqual(index.page(one), expectedPage(kept, one));
            const counts = index.countByStatus(one.of);
            for (const status of claimStatuses)
              assert.equal(
                counts[status],
                kept.filter((claim) => fits(claim, { of: one.of, statuses: [status], limit: 1 })).length,
              );
          }
        },
      ),
    );
  });

  it('knows what is due and what is owed, in order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), minute, fc.integer({ min: 0, max: 15 }), (steps, until, limit) => {
        const { index, kept } = filled(steps);
        const deadline = ({ claim }: Kept) =>
          claim.status === 'partner-action-required' && claim.answerDueAt <= time(until) ? claim.answerDueAt : null;
        assert.deepEqual(index.due(Date.parse(time(until)), limit), onTime(kept, deadline).slice(0, limit));
        const owed = ({ owes }: Kept) => (owes === null ? null : time(owes));
        assert.deepEqual(index.owing(limit), onTime(kept, owed).slice(0, limit));
      }),
    );
  });

  it('knows who stands on a key', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), claimArbitrary(5), (steps, asked) => {
        const { index, kept } = filled(steps);
        const { keys } = entryOf(5, {
          format: 1,
          revision: 1,
          claim: asked,
          events: [],
          notices: [],
          noticeRecords: [],
          turns: [],
        });
        const expected =
          keys.length === 0
            ? []
            : kept.filter(
                ({ number, claim }) =>
                  number !== 5 &&
                  claim.status !== 'editing' &&
                  claim.details.customerTenantId === asked.details.customerTenantId &&
                  claim.details.products?.some((product) => asked.details.products?.includes(product)),
              );
        assert.deepEqual(
          index.keys.others(keys, 5).map(({ claimId }) => claimId),
          expected.map(({ claim }) => claim.id),
        );
      }),
    );
  });
});
