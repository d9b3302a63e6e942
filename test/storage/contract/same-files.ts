import assert from 'node:assert/strict';
import { ada, cem, change, customer, details, draft, poe, submitted } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

export const sameFiles = (subject: () => StoreUnderTest): void => {
  const claims = () => subject().store.claims;
  const one = submitted({ id: 'CPOR-000001', owner: ada, details: details(1), files: [poe(1, ada), poe(2, ada)] });
  const found = () => claims().withSameFiles(one);

  beforeEach(() => claims().save(change(one, 0)));

  it('finds claims of other customers with the same bytes, of whatever firm, also after a restart', async () => {
    const theirs = submitted({ id: 'CPOR-000002', owner: cem, details: details(2), files: [poe(2, cem), poe(1, cem)] });
    const ours = submitted({ id: 'CPOR-000003', owner: ada, details: details(3), files: [poe(2, ada)] });
    await claims().save(change(theirs, 0));
    await claims().save(change(ours, 0));
    for (const restart of [false, true]) {
      if (restart) await subject().reopen();
      assert.deepEqual(await found(), ['CPOR-000002', 'CPOR-000003']);
    }
  });

  it('finds none of the same customer, none with other bytes, and no draft', async () => {
    const sibling = details(2, { customerTenantId: customer(1), products: ['yammer'] });
    await claims().save(change(submitted({ id: 'CPOR-000002', details: sibling, files: [poe(1, ada)] }), 0));
    await claims().save(change(submitted({ id: 'CPOR-000003', details: details(3), files: [poe(3, ada)] }), 0));
    await claims().save(change(draft({ id: 'CPOR-000004', details: details(4), files: [poe(1, ada)] }), 0));
    assert.deepEqual(await found(), []);
  });

  it('forgets a file that was removed', async () => {
    const other = (files: readonly ReturnType<typeof poe>[]) =>
      submitted({ id: 'CPOR-000002', details: details(2), files });
    await claims().save(change(other([poe(1, ada)]), 0));
    assert.deepEqual(await found(), ['CPOR-000002']);
    await claims().save(change(other([poe(9, ada)]), 1));
    assert.deepEqual(await found(), []);
  });
};
