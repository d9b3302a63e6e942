import assert from 'node:assert/strict';
import type { Claim } from '../../../claims/claim.ts';
import {
  ada,
  bela,
  cem,
  change,
  customer,
  declined,
  details,
  draft,
  firmA,
  firmB,
  rejectedForPoe,
  submitted,
  withdrawn,
} from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

export const customersOfFirms = (subject: () => StoreUnderTest): void => {
  const claims = () => subject().store.claims;
  const save = async (...all: readonly Claim[]): Promise<void> => {
    for (const claim of all) await claims().save(change(claim, 0));
  };
  /** `<customer> <number of the claim that is over>` */
  const shown = async (firm: string, after = '', limit = 99): Promise<readonly string[]> =>
    (await claims().customersOf(firm, after, limit)).map(
      ({ customerTenantId, over }) =>
        `${Number.parseInt(customerTenantId.slice(-12), 16)} ${over?.id.slice(-1) ?? '–'}`,
    );
  const ended = (base: Parameters<typeof withdrawn>[0]): Claim => {
    const { rejection: _rejection, ...rest } = { rejection: null, ...withdrawn(base) };
    return { ...rest, status: 'ended', reason: 'disassociated', comment: '', at: rest.updatedAt } as Claim;
  };

  it('names for each customer the newest claim that is over, also after a restart', async () => {
    await save(
      declined({ id: 'CPOR-000001', details: details(1) }),
      withdrawn({ id: 'CPOR-000002', owner: bela, details: details(1) }),
      ended({ id: 'CPOR-000003', details: details(2) }),
      rejectedForPoe({ id: 'CPOR-000004', details: details(3) }, '2026-12-20T22:59:59Z'),
    );
    for (const restart of [false, true]) {
      if (restart) await subject().reopen();
      assert.deepEqual(await shown(firmA), ['1 2', '2 3', '3 4']);
    }
  });

  it('names none where a claim or a draft of the firm stands, or where nothing was filed', async () => {
    await save(
      declined({ id: 'CPOR-000001', details: details(1) }),
      submitted({ id: 'CPOR-000002', owner: bela, details: details(1) }),
      declined({ id: 'CPOR-000003', details: details(2) }),
      draft({ id: 'CPOR-000004', details: { customerTenantId: customer(2) } }),
      draft({ id: 'CPOR-000005', details: { customerTenantId: customer(3) } }),
      draft({ id: 'CPOR-000006', details: {} }),
    );
    assert.deepEqual(await shown(firmA), ['1 –', '2 –', '3 –']);
    const { form: _form, ...thrownAway } = { form: null, ...draft({ id: 'CPOR-000004', details: details(2) }) };
    await claims().save(change({ ...thrownAway, status: 'discarded', at: thrownAway.updatedAt } as Claim, 1));
    assert.deepEqual(await shown(firmA), ['1 –', '2 3', '3 –']);
  });

  it('knows nothing of another firm’s claims', async () => {
    await save(
      declined({ id: 'CPOR-000001', details: details(1) }),
      submitted({ id: 'CPOR-000002', owner: cem, details: details(1) }),
    );
    assert.deepEqual(await shown(firmA), ['1 1']);
    assert.deepEqual(await shown(firmB), ['1 –']);
  });

  it('goes through them page by page', async () => {
    await save(...[1, 2, 3].map((n) => declined({ id: `CPOR-00000${n}`, owner: ada, details: details(n) })));
    assert.deepEqual(await shown(firmA, '', 2), ['1 1', '2 2']);
    assert.deepEqual(await shown(firmA, customer(2), 2), ['3 3']);
    assert.deepEqual(await shown(firmA, customer(3), 2), []);
  });

  it('goes from firm to firm', async () => {
    await save(
      draft({ id: 'CPOR-000001', owner: cem }),
      declined({ id: 'CPOR-000002', owner: ada }),
      draft({ id: 'CPOR-000003', owner: bela }),
    );
    assert.equal(await claims().firmAfter(''), firmA);
    assert.equal(await claims().firmAfter(firmA), firmB);
    assert.equal(await claims().firmAfter(firmB), null);
  });
};
