import assert from 'node:assert/strict';
import type { Claim } from '../../../claims/claim.ts';
import type { ClaimQuery } from '../../../storage/claim-repository.ts';
import { ada, askedForInformation, bela, cem, change, draft, firmA, reviewer, submitted } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const everyFirm = { everyFirm: true } as const;

export const listingClaims = (subject: () => StoreUnderTest): void => {
  const claims = () => subject().store.claims;
  const save = async (...all: readonly Claim[]): Promise<void> => {
    for (const claim of all) await claims().save(change(claim, 0));
  };
  const numbers = async (query: ClaimQuery): Promise<readonly number[]> =>
    (await claims().list(query)).claims.map(({ id }) => Number(id.slice(5)));

  it('shows nothing of an empty store', async () => {
    assert.deepEqual(await claims().list({ of: everyFirm, limit: 5 }), {
      claims: [],
      total: 0,
      totalIsMore: false,
      more: false,
    });
  });

  it('lists the claims of an owner, of a firm, of all, newest first', async () => {
    await save(
      draft({ id: 'CPOR-000001', owner: ada }),
      draft({ id: 'CPOR-000002', owner: bela }),
      draft({ id: 'CPOR-000003', owner: cem }),
      draft({ id: 'CPOR-000004', owner: ada }),
    );
    for (const restart of [false, true]) {
      if (restart) await subject().reopen();
      assert.deepEqual(await numbers({ of: { owner: ada }, limit: 9 }), [4, 1]);
      assert.deepEqual(await numbers({ of: { tenantId: firmA }, limit: 9 }), [4, 2, 1]);
      assert.deepEqual(await numbers({ of: everyFirm, limit: 9 }), [4, 3, 2, 1]);
      assert.deepEqual(await numbers({ of: everyFirm, limit: 9, oldestFirst: true }), [1, 2, 3, 4]);
    }
  });

  it('turns pages in both directions', async () => {
    await save(...[1, 2, 3, 4, 5].map((n) => (n % 2 ? draft : submitted)({ id: `CPOR-00000${n}` })));
    const page = { of: everyFirm, limit: 2 } as const;
    const first = await claims().list(page);
    assert.deepEqual(
      [first.claims.map(({ id }) => id), first.total, first.more],
      [['CPOR-000005', 'CPOR-000004'], 5, true],
    );
    assert.deepEqual(await numbers({ ...page, after: 'CPOR-000004' }), [3, 2]);
    const last = await claims().list({ ...page, after: 'CPOR-000002' });
    assert.deepEqual([last.claims.length, last.total, last.more], [1, 5, false]);
    assert.deepEqual(await numbers({ ...page, oldestFirst: true, after: 'CPOR-000003' }), [4, 5]);
    assert.equal((await claims().list({ ...page, oldestFirst: true, after: 'CPOR-000003' })).more, false);
    assert.deepEqual(await numbers({ ...page, after: 'CPOR-000001' }), []);
  });

  it('filters by status', async () => {
    await save(
      draft({ id: 'CPOR-000001' }),
      submitted({ id: 'CPOR-000002' }),
      askedForInformation({ id: 'CPOR-000003' }, '2026-11-27T22:59:59Z'),
    );
    assert.deepEqual(await numbers({ of: everyFirm, statuses: ['editing', 'submitted'], limit: 9 }), [2, 1]);
    assert.deepEqual(await numbers({ of: everyFirm, statuses: ['official'], limit: 9 }), []);
    assert.deepEqual(await numbers({ of: everyFirm, statuses: [], limit: 9 }), []);
  });

  it('moves a claim to the list of its new status', async () => {
    await save(draft({ id: 'CPOR-000001' }), draft({ id: 'CPOR-000002' }));
    await claims().save(change(submitted({ id: 'CPOR-000001' }), 1));
    assert.deepEqual(await numbers({ of: everyFirm, statuses: ['editing'], limit: 9 }), [2]);
    assert.deepEqual(await numbers({ of: { owner: ada }, statuses: ['submitted'], limit: 9 }), [1]);
  });

  it('moves a claim that was handed over to its new owner', async () => {
    await save(draft({ id: 'CPOR-000001', owner: ada }));
    await claims().save(change(draft({ id: 'CPOR-000001', owner: bela }), 1));
    assert.deepEqual(await numbers({ of: { owner: ada }, limit: 9 }), []);
    assert.deepEqual(await numbers({ of: { owner: bela }, limit: 9 }), [1]);
  });

  it('filters by answered, competing, unassigned and assignee', async () => {
    await save(
      submitted({ id: 'CPOR-000001' }),
      submitted({ id: 'CPOR-000002' }, true),
      submitted({ id: 'CPOR-000003', competing: ['CPOR-000001'] }),
      submitted({ id: 'CPOR-000004', assignee: reviewer }, true),
    );
    const only = (filter: ClaimQuery['only']) => numbers({ of: everyFirm, limit: 9, ...(filter && { only: filter }) });
    for (const restart of [false, true]) {
      if (restart) await subject().reopen();
      assert.deepEqual(await only('answered'), [4, 2]);
      assert.deepEqual(await only('competing'), [3]);
      assert.deepEqual(await only('unassigned'), [3, 2, 1]);
      assert.deepEqual(await only({ assignee: reviewer }), [4]);
      assert.deepEqual(await only({ assignee: ada }), []);
    }
  });

  it('counts by status', async () => {
    await save(
      draft({ id: 'CPOR-000001' }),
      submitted({ id: 'CPOR-000002' }),
      draft({ id: 'CPOR-000003', owner: cem }),
    );
    const all = await claims().countByStatus(everyFirm);
    assert.deepEqual([all.editing, all.submitted, all.official], [2, 1, 0]);
    assert.equal((await claims().countByStatus({ tenantId: firmA })).editing, 1);
    assert.equal((await claims().countByStatus({ owner: bela })).editing, 0);
  });

  it('shows of a claim what a list needs', async () => {
    const claim = submitted({ id: 'CPOR-000001', competing: ['CPOR-000009'], assignee: reviewer }, true);
    await save(claim);
    const [summary] = (await claims().list({ of: everyFirm, limit: 1 })).claims;
    assert.deepEqual(summary, {
      id: 'CPOR-000001',
      claimName: 'Rollout 1',
      customerDomain: 'customer1.example',
      status: 'submitted',
      owner: ada,
      createdAt: claim.createdAt,
      updatedAt: claim.updatedAt,
      dueAt: '2026-11-27T22:59:59Z',
      answered: true,
      competing: true,
      assignee: reviewer,
    });
  });
};
