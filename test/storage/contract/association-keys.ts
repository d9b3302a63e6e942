import assert from 'node:assert/strict';
import type { Claim } from '../../../claims/claim.ts';
import { DuplicateAssociationError } from '../../../storage/errors.ts';
import { ada, bela, cem, change, customer, declined, details, draft, submitted } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const teams = details(7, { products: ['microsoft-teams'] });
const subscription = (digit: string): string => `${digit.repeat(8)}-0000-4000-8000-000000000000`;
const sales = (subscriptions?: readonly string[]) =>
  details(7, {
    solutionArea: 'business-applications',
    activities: ['usage'],
    products: ['dynamics-365-sales'],
    ...(subscriptions === undefined ? {} : { subscriptionIds: { 'dynamics-365-sales': subscriptions } }),
  });

export const associationKeysHeld = (subject: () => StoreUnderTest): void => {
  const claims = () => subject().store.claims;

  it('refuses a second claim of the firm on a key, naming the first, also after a restart', async () => {
    await claims().save(change(submitted({ id: 'CPOR-000001', owner: ada, details: teams }), 0));
    await claims().save(change(draft({ id: 'CPOR-000002', owner: bela, details: teams }), 0));
    for (const restart of [false, true]) {
      if (restart) await subject().reopen();
      await assert.rejects(
        claims().save(change(submitted({ id: 'CPOR-000002', owner: bela, details: teams }), 1)),
        (error) => error instanceof DuplicateAssociationError && error.existingClaimId === 'CPOR-000001',
      );
    }
    assert.equal((await claims().load('CPOR-000002'))?.claim.status, 'editing');
  });

  it('lets one of two duplicates saved at once pass', async () => {
    const ids = ['CPOR-000001', 'CPOR-000002', 'CPOR-000003'];
    const outcomes = await Promise.allSettled(
      ids.map((id) => claims().save(change(submitted({ id, details: teams }), 0))),
    );
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected', 'rejected'],
    );
    assert.equal((await claims().list({ of: { everyFirm: true }, limit: 9 })).total, 1);
  });

  it('lets a claim that holds its key be saved again', async () => {
    const claim = submitted({ id: 'CPOR-000001', details: teams });
    await claims().save(change(claim, 0));
    assert.equal(await claims().save(change(claim, 1)), 2);
  });

  it('frees the key when the claim no longer holds it', async () => {
    await claims().save(change(submitted({ id: 'CPOR-000001', details: teams }), 0));
    await claims().save(change(declined({ id: 'CPOR-000001', details: teams }), 1));
    assert.equal(await claims().save(change(submitted({ id: 'CPOR-000002', details: teams }), 0)), 1);
  });

  it('frees the key of a product that was removed', async () => {
    await claims().save(change(submitted({ id: 'CPOR-000001', details: details(7) }), 0));
    const fewer = details(7, { products: ['exchange-online'] });
    await claims().save(change(submitted({ id: 'CPOR-000001', details: fewer }), 1));
    assert.equal(await claims().save(change(submitted({ id: 'CPOR-000002', details: teams }), 0)), 1);
  });

  it('leaves other firms free, and drafts', async () => {
    await claims().save(change(submitted({ id: 'CPOR-000001', details: teams }), 0));
    await claims().save(change(submitted({ id: 'CPOR-000002', owner: cem, details: teams }), 0));
    await claims().save(change(draft({ id: 'CPOR-000003', details: teams }), 0));
  });

  it('lets a claim and its renewal hold the same key, and nobody else', async () => {
    const renewed = submitted({ id: 'CPOR-000001', details: teams });
    const renewal: Claim = { ...submitted({ id: 'CPOR-000002', owner: bela, details: teams }), renewalOf: renewed.id };
    await claims().save(change(renewed, 0));
    await claims().save(change(renewal, 0));
    await claims().save(change(renewed, 1));
    await subject().reopen();
    const [holder] = await claims().onSameKeys(renewed);
    assert.deepEqual([holder?.claimId, holder?.renewalOf], [renewal.id, renewed.id]);
    const third: Claim = { ...submitted({ id: 'CPOR-000003', details: teams }), renewalOf: renewed.id };
    await assert.rejects(
      claims().save(change(third, 0)),
      (error) => error instanceof DuplicateAssociationError && error.existingClaimId === renewal.id,
    );
  });

  it('tells subscriptions apart, and takes a missing one for all', async () => {
    await claims().save(change(submitted({ id: 'CPOR-000001', details: sales([subscription('1')]) }), 0));
    await claims().save(change(submitted({ id: 'CPOR-000002', details: sales([subscription('2')]) }), 0));
    await assert.rejects(
      claims().save(change(submitted({ id: 'CPOR-000003', details: sales() }), 0)),
      DuplicateAssociationError,
    );
  });

  it('finds every other claim on the same keys but drafts, of any firm', async () => {
    await claims().save(change(submitted({ id: 'CPOR-000001', owner: cem, details: teams }), 0));
    await claims().save(change(declined({ id: 'CPOR-000002', details: details(7) }), 0));
    await claims().save(change(draft({ id: 'CPOR-000003', owner: bela, details: teams }), 0));
    await claims().save(change(submitted({ id: 'CPOR-000004', details: details(8) }), 0));
    const claim = draft({ id: 'CPOR-000005', details: details(7, { customerTenantId: customer(7) }) });
    await claims().save(change(claim, 0));
    const holders = await claims().onSameKeys(claim);
    assert.deepEqual(
      holders.map(({ claimId, tenantId, status, customerDeclined }) => [claimId, tenantId, status, customerDeclined]),
      [
        ['CPOR-000001', cem.tenantId, 'submitted', false],
        ['CPOR-000002', ada.tenantId, 'rejected', true],
      ],
    );
    assert.equal(holders[0]?.submittedAt, '2026-11-20T09:00:00Z');
  });
};
