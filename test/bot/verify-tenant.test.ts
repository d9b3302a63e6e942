import assert from 'node:assert/strict';
import type { TenantLookup } from '../../bot/tenant-directory.ts';
import { verifyTenant } from '../../bot/verify-tenant.ts';

const contoso = '11111111-2222-4333-8444-555555555555';
const other = '99999999-2222-4333-8444-555555555555';
const answering = (lookup: TenantLookup) => ({ tenantOf: async () => lookup });
const found = answering({ found: true, tenantId: contoso });
const unreachable = answering({ found: false, why: 'unreachable' });
const nobodys = answering({ found: false, why: 'no-such-tenant' });

describe('Holding the tenant ID against the domain', () => {
  it('fills in what was left empty, and says so', async () => {
    const { details, problems, note } = await verifyTenant({ customerDomain: 'contoso.com' }, ' ', found);
    assert.equal(details.customerTenantId, contoso);
    assert.equal(details.tenantVerification, 'verified');
    assert.deepEqual(problems, []);
    // The ID itself stands in the field.
    assert.deepEqual(note?.message, { key: 'note.tenant-filled-in', values: { domain: 'contoso.com' } });
  });

  it('verifies what was typed', async () => {
    const typed = { customerDomain: 'contoso.com', customerTenantId: contoso };
    const { details, problems, note } = await verifyTenant(typed, contoso, found);
    assert.equal(details.tenantVerification, 'verified');
    assert.deepEqual(problems, []);
    assert.equal(note, undefined);
  });

  it('stops at a mismatch and names the tenant of the domain', async () => {
    const typed = { customerDomain: 'contoso.com', customerTenantId: other };
    const { details, problems } = await verifyTenant(typed, other, found);
    assert.deepEqual(problems, [{ field: 'customerTenantId', problem: 'tenant-mismatch', value: contoso }]);
    assert.equal(details.tenantVerification, undefined);
  });

  it('lets a claim go on with a mark when the look-up is out of reach', async () => {
    const typed = { customerDomain: 'contoso.com', customerTenantId: other };
    const { details, problems, note } = await verifyTenant(typed, other, unreachable);
    assert.deepEqual(problems, []);
    assert.equal(details.tenantVerification, 'not-verified');
    assert.equal(note?.tone, 'warning');
  });

  for (const [circumstance, customerTenantId] of [
    ['with a tenant ID beside it', other],
    ['without a tenant ID', undefined],
  ] as const)
    it(`stops at a domain that no tenant has, ${circumstance}`, async () => {
      const typed = { customerDomain: 'contosso.com', ...(customerTenantId && { customerTenantId }) };
      const { details, problems, note } = await verifyTenant(typed, customerTenantId ?? '\u200b', nobodys);
      assert.deepEqual(problems, [{ field: 'customerDomain', problem: 'no-such-tenant', value: 'contosso.com' }]);
      assert.equal(details.tenantVerification, undefined);
      assert.equal(note, undefined);
    });

  it('asks for the tenant ID when it can neither be typed nor looked up', async () => {
    const { problems } = await verifyTenant({ customerDomain: 'contoso.com' }, '', unreachable);
    assert.deepEqual(problems, [{ field: 'customerTenantId', problem: 'tenant-not-looked-up' }]);
  });

  it('looks nothing up without a domain', async () => {
    const never = { tenantOf: () => assert.fail('looked up') };
    assert.deepEqual(await verifyTenant({}, '', never), { details: {}, problems: [] });
  });
});
