import assert from 'node:assert/strict';
import type { Claim } from '../../../claims/claim.ts';
import type { ClaimQuery } from '../../../storage/claim-repository.ts';
import {
  ada,
  askedForInformation,
  bela,
  cem,
  change,
  customer,
  declined,
  details,
  draft,
  firmA,
  recorded,
  rejectedForPoe,
  reviewer,
  submitted,
  withdrawn,
} from '../sample-claims.ts';
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

  it('lists, filters and counts by the status that people are shown', async () => {
    const rejected = rejectedForPoe({ id: 'CPOR-000002' }, '2026-11-26T22:59:59Z');
    await save(declined({ id: 'CPOR-000001' }), rejected, withdrawn({ id: 'CPOR-000003' }));
    const expected = { rejected: [2], withdrawn: [3], 'customer-declined': [1] } as const;
    for (const restart of [false, true]) {
      if (restart) await subject().reopen();
      const counts = await claims().countByStatus({ tenantId: firmA });
      for (const status of ['rejected', 'withdrawn', 'customer-declined'] as const) {
        const page = await claims().list({ of: { owner: ada }, statuses: [status], limit: 9 });
        assert.deepEqual(
          page.claims.map((claim) => [Number(claim.id.slice(5)), claim.status]),
          expected[status].map((number) => [number, status]),
        );
        assert.deepEqual([page.total, counts[status]], [1, 1]);
      }
    }
    await claims().save(change(submitted({ id: 'CPOR-000003' }), 1));
    const counts = await claims().countByStatus(everyFirm);
    assert.deepEqual([counts.withdrawn, counts.submitted], [0, 1]);
  });

  it('counts to a thousand, and says when there are more', async () => {
    const fill = async (from: number, to: number): Promise<void> => {
      const ids = Array.from({ length: to - from + 1 }, (_, index) => `CPOR-${String(from + index).padStart(6, '0')}`);
      await Promise.all(
        ids.map((id) => claims().save(change(draft({ id, details: { claimName: 'Rollout' }, assignee: reviewer }), 0))),
      );
    };
    await fill(1, 1_000);
    const queries: readonly ClaimQuery[] = [
      { of: everyFirm, limit: 1 },
      { of: { owner: ada }, limit: 1, only: { assignee: reviewer } },
      { of: { tenantId: firmA }, limit: 1, search: 'rollout' },
    ];
    const totals = async () =>
      Promise.all(
        queries.map(async (query) => {
          const { total, totalIsMore } = await claims().list(query);
          return [total, totalIsMore];
        }),
      );
    assert.deepEqual(
      await totals(),
      queries.map(() => [1_000, false]),
    );
    await fill(1_001, 1_001);
    assert.deepEqual(
      await totals(),
      queries.map(() => [1_000, true]),
    );
  });

  describe('searched', () => {
    const found = (search: string, more: Partial<ClaimQuery> = {}) =>
      numbers({ of: everyFirm, limit: 9, search, ...more });
    beforeEach(() =>
      save(
        draft({ id: 'CPOR-000041', details: details(41, { claimName: 'Árvíztűrő Teams rollout' }) }),
        submitted({ id: 'CPOR-000042', owner: bela, details: details(42, { claimName: 'Sales of "Quartz" 100%' }) }),
        submitted({ id: 'CPOR-000143', owner: cem, details: details(43, { customerDomain: 'quartz-works.example' }) }),
      ),
    );

    const finds: Readonly<Record<string, readonly number[]>> = {
      'CPOR-000041': [41],
      'cpor-41': [41],
      '41': [41],
      '4': [143, 42, 41],
      '0001': [143],
      quartz: [143, 42],
      'quartz-works.example': [143],
      artz: [143, 42],
      art: [],
      q: [143, 42],
      qu: [143, 42],
      'works quar': [143],
      [customer(42)]: [42],
      arvizturo: [41],
      'ÁRVÍZTŰRŐ te': [41],
      yilmaz: [143],
      Yılmaz: [143],
      'béla sales': [42],
      '"quartz" OR NOT (': [],
      'rollout AND': [],
      'nowhere to be found': [],
      '': [],
      '… %': [],
    };
    for (const [search, expected] of Object.entries(finds))
      it(`finds ${expected.length === 0 ? 'nothing' : expected.join(', ')} by “${search}”`, async () => {
        assert.deepEqual(await found(search), expected);
        const { total } = await claims().list({ of: everyFirm, limit: 1, search });
        assert.equal(total, expected.length);
      });

    it('keeps to an owner, a firm, a status and a trait, also after a restart', async () => {
      for (const restart of [false, true]) {
        if (restart) await subject().reopen();
        assert.deepEqual(await found('quartz', { of: { tenantId: firmA } }), [42]);
        assert.deepEqual(await found('quartz', { of: { owner: cem } }), [143]);
        assert.deepEqual(await found('quartz', { of: { owner: ada } }), []);
        assert.deepEqual(await found('4', { statuses: ['submitted'] }), [143, 42]);
        assert.deepEqual(await found('quartz', { statuses: [] }), []);
        assert.deepEqual(await found('quartz', { only: { assignee: reviewer } }), []);
      }
    });

    it('is paged like every list', async () => {
      const query = { of: everyFirm, search: 'example', limit: 2 } as const;
      const first = await claims().list(query);
      assert.deepEqual(
        [first.claims.map(({ id }) => id), first.total, first.more],
        [['CPOR-000143', 'CPOR-000042'], 3, true],
      );
      assert.deepEqual(await numbers({ ...query, after: 'CPOR-000042' }), [41]);
      assert.deepEqual(await numbers({ ...query, oldestFirst: true }), [41, 42]);
      assert.deepEqual(await numbers({ ...query, oldestFirst: true, after: 'CPOR-000042' }), [143]);
    });

    it('finds a claim by what it is called now, and whose it is now', async () => {
      await claims().save(change(submitted({ id: 'CPOR-000042', owner: ada, details: details(42) }), 1));
      assert.deepEqual(await found('quartz'), [143]);
      assert.deepEqual(await found('béla'), []);
      assert.deepEqual(await found('rollout', { of: { owner: bela } }), []);
      assert.deepEqual(await found('rollout', { of: { owner: ada } }), [42, 41]);
    });

    it('goes on finding claims that are renamed again and again', async () => {
      for (let revision = 1; revision <= 150; revision += 1)
        await claims().save(
          change(draft({ id: 'CPOR-000041', details: details(41, { claimName: `Name ${revision}x` }) }), revision),
        );
      assert.deepEqual(await found('150x'), [41]);
      assert.deepEqual(await found('149x'), []);
    });
  });

  it('shows which association was merely recorded', async () => {
    await save(recorded({ id: 'CPOR-000001' }));
    await save(submitted({ id: 'CPOR-000002' }));
    const { claims: listed } = await claims().list({ of: everyFirm, limit: 2 });
    assert.deepEqual(
      listed.map((one) => [one.id, one.recorded]),
      [
        ['CPOR-000002', undefined],
        ['CPOR-000001', true],
      ],
    );
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
