import type { CardNote } from '../cards/card-note.ts';
import type { ClaimDetails } from '../claims/details.ts';
import { isBlank } from '../claims/fields/clean-text.ts';
import type { FieldProblem } from '../claims/fields.ts';
import type { TenantDirectory } from './tenant-directory.ts';

type Verified = {
  readonly details: Partial<ClaimDetails>;
  readonly problems: readonly FieldProblem[];
  readonly note?: CardNote;
};

/**
 * Holds the tenant ID against the domain's. Fills it in where it was left empty. A domain without a tenant and a mismatch
 * stop the step; a look-up out of reach never does: the claim is marked `not-verified` for the reviewer.
 * Source: docs/claims.md#the-customers-tenant.
 */
export const verifyTenant = async (
  details: Partial<ClaimDetails>,
  typedTenantId: string,
  tenants: TenantDirectory,
): Promise<Verified> => {
  const { customerDomain: domain, customerTenantId: tenantId } = details;
  if (domain === undefined) return { details, problems: [] };
  const lookup = await tenants.tenantOf(domain);
  if (!lookup.found && lookup.why === 'no-such-tenant')
    return { details, problems: [{ field: 'customerDomain', problem: 'no-such-tenant', value: domain }] };
  const isEmpty = isBlank(typedTenantId);
  if (lookup.found) {
    if (isEmpty) {
      return {
        details: { ...details, customerTenantId: lookup.tenantId, tenantVerification: 'verified' },
        problems: [],
        note: { tone: 'good', message: { key: 'note.tenant-filled-in', values: { domain } } },
      };
    }
    if (tenantId === lookup.tenantId) return { details: { ...details, tenantVerification: 'verified' }, problems: [] };
    return {
      details,
      problems: [{ field: 'customerTenantId', problem: 'tenant-mismatch', value: lookup.tenantId }],
    };
  }
  if (isEmpty) return { details, problems: [{ field: 'customerTenantId', problem: 'tenant-not-looked-up' }] };
  return {
    details: { ...details, tenantVerification: 'not-verified' },
    problems: [],
    note: { tone: 'warning', message: { key: 'note.tenant-not-verified', values: { domain } } },
  };
};
