import { distance } from 'fastest-levenshtein';
import type { TenantDirectory } from '../tenant-directory.ts';

/** Customers to practise with: Microsoft's example companies, with tenant ids that belong to nobody. */
export const exampleTenants: Readonly<Record<string, string>> = {
  'contoso.com': '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1001',
  'fabrikam.com': '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1002',
  'northwindtraders.com': '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1003',
  'adventure-works.com': '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1004',
  'wingtiptoys.com': '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1005',
  'tailspintoys.com': '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1006',
  'woodgrovebank.com': '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1007',
  'litwareinc.com': '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1008',
};

const isMisspelt = (domain: string): boolean =>
  Object.keys(exampleTenants).some((known) => distance(known, domain) <= 2);

/**
 * The directory of local mode, which needs no network: a misspelt example has no tenant, and any other domain counts as a look-up
 * that could not be reached.
 */
export const exampleTenantDirectory: TenantDirectory = {
  tenantOf: async (domain) => {
    const key = domain.toLowerCase();
    const tenantId = Object.hasOwn(exampleTenants, key) ? exampleTenants[key] : undefined;
    if (tenantId !== undefined) return { found: true, tenantId };
    return { found: false, why: isMisspelt(key) ? 'no-such-tenant' : 'unreachable' };
  },
};
