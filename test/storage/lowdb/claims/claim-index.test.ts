import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Claim } from '../../../../claims/claim.ts';
import type { Person } from '../../../../claims/person.ts';
import { type ShownStatus, shownStatus, shownStatuses } from '../../../../claims/shown-status.ts';
import type { ClaimQuery } from '../../../../storage/claim-repository.ts';
import { DuplicateAssociationError } from '../../../../storage/errors.ts';
import { KeyQueue } from '../../../../storage/files/key-queue.ts';
import { claimIdOf } from '../../../../storage/lowdb/claims/claim-columns.ts';
import { LowdbClaims } from '../../../../storage/lowdb/claims/lowdb-claims.ts';
import { SqliteFile } from '../../../../storage/lowdb/sqlite-file.ts';
import {
  ada,
  askedForInformation,
  at,
  bela,
  cem,
  change,
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
    statuses: fc.subarray<ShownStatus>([...shownStatuses]),
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
  if (statuses !== undefined && !statuses.includes(shownStatus(claim))) return false;
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

describe('what claims are found by after any sequence of saves', () => {
  /** Claims without a disk. Of duplicates of one firm the later is left out, as the store does it. */
  const filled = async (steps: readonly Step[]) => {
    const file = new SqliteFile(':memory:', (error) => assert.fail(String(error)));
    const tables = { file, queue: new KeyQueue(), reportSetAside: () => {} };
    const claims = new LowdbClaims(tables, () => at(time(0)), { current: 1, upgrades: {} });
    const kept = new Map<number, Kept>();
    for (const [index, one] of steps.entries()) {
      const { number } = one;
      if (one.kind === 'remove') {
        await file.write(() => void file.run(`UPDATE claims SET document = '' WHERE key = ?`, number));
        assert.equal(await claims.load(claimIdOf(number)), null);
        kept.delete(number);
        continue;
      }
      const { claim, owes } = one;
      const stored = await claims.load(claim.id);
      const notices =
        owes === null ? [] : [time(owes), time(59)].map((due, nth) => notice(claim, index * 2 + nth, { at: due }));
      try {
        await claims.save(change(claim, stored?.revision ?? 0, { notices }));
      } catch (error) {
        if (error instanceof DuplicateAssociationError) continue;
        throw error;
      }
      const settled = (stored?.notices ?? []).map(({ id }) => ({
        noticeId: id,
        outcome: 'sent' as const,
        at: time(0),
      }));
      await claims.recordNotices(claim.id, settled);
      kept.set(number, one);
    }
    return { claims, kept: [...kept.values()].toSorted((a, b) => a.number - b.number) };
  };
  const numbersOf = (ids: readonly string[]): readonly number[] => ids.map((id) => Number(id.slice(5)));

  it('answers every list as a look at every claim would', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 60 }),
        fc.array(query, { minLength: 1, maxLength: 5 }),
        async (steps, asked) => {
          const { claims, kept } = await filled(steps);
          for (const one of asked) {
            const { claims: listed, total, totalIsMore, more } = await claims.list(one);
            const numbers = numbersOf(listed.map(({ id }) => id));
            assert.deepEqual({ numbers, total, more }, expectedPage(kept, one));
            assert.equal(totalIsMore, false);
            const counts = await claims.countByStatus(one.of);
            for (const status of shownStatuses)
              assert.equal(
                counts[status],
                kept.filter((claim) => fits(claim, { of: one.of, statuses: [status], limit: 1 })).length,
              );
          }
        },
      ),
    );
  });

  it('knows what is due and what is owed, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 60 }),
        minute,
        fc.integer({ min: 0, max: 15 }),
        async (steps, until, limit) => {
          const { claims, kept } = await filled(steps);
          const deadline = ({ claim }: Kept) =>
            claim.status === 'partner-action-required' && claim.answerDueAt <= time(until) ? claim.answerDueAt : null;
          assert.deepEqual(numbersOf(await claims.due(time(until), limit)), onTime(kept, deadline).slice(0, limit));
          const owed = ({ owes }: Kept) => (owes === null ? null : time(owes));
          assert.deepEqual(numbersOf(await claims.owing(limit)), onTime(kept, owed).slice(0, limit));
        },
      ),
    );
  });

  it('knows who stands on a key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), claimArbitrary(5), async (steps, asked) => {
        const { claims, kept } = await filled(steps);
        const expected = kept.filter(
          ({ number, claim }) =>
            number !== 5 &&
            claim.status !== 'editing' &&
            claim.details.customerTenantId === asked.details.customerTenantId &&
            claim.details.products?.some((product) => asked.details.products?.includes(product)),
        );
        assert.deepEqual(
          (await claims.onSameKeys(asked)).map(({ claimId }) => claimId),
          expected.map(({ claim }) => claim.id),
        );
      }),
    );
  });
});
