import { businessApplicationsUsageAndPresales } from './business-applications-usage-and-presales.ts';
import type { KindRequirements } from './requirement.ts';

/**
 * The business influencer's claim: all of a Business Applications claim and three names more. Source: docs/claims.md#fields,
 * third column.
 */
export const businessApplicationsRevenueAssociation: KindRequirements = {
  ...businessApplicationsUsageAndPresales,
  dynamicsSolutionSellerName: 'required',
  customerName: 'required',
  isvProductName: 'required',
};
