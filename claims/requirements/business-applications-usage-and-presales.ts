import { productsWithSeveral } from '../several-subscriptions.ts';
import type { Condition, KindRequirements } from './requirement.ts';

/** Required with any Dynamics 365 product; the Power Platform needs none. Source: docs/claims.md#products. */
const withDynamics365: Condition = (details, catalogue) =>
  details.products?.some((id) => catalogue.find(id)?.needsTechnicalContact) ? 'required' : 'not-asked';

/** Of products of which the customer has several; of any other they may be given. */
const withSeveralSubscriptions: Condition = (details, catalogue) =>
  productsWithSeveral(details, catalogue).length > 0 ? 'required' : 'optional';

/** OSU-Business Applications and OSA Sell, which ask for the same. Source: docs/claims.md#fields, second column. */
export const businessApplicationsUsageAndPresales: KindRequirements = {
  claimName: 'required',
  mpnId: 'required',
  customerDomain: 'required',
  customerTenantId: 'required',
  customerCountry: 'optional',
  solutionArea: 'required',
  activities: 'required',
  products: 'required',
  purchaseChannel: 'required',
  hasSeveralSubscriptions: withDynamics365,
  subscriptionIds: withSeveralSubscriptions,
  subscriptionEndDates: 'optional',
  reassociation: 'not-asked',
  customerContactName: 'required',
  customerContactTitle: 'required',
  customerContactEmail: 'required',
  technicalContactName: withDynamics365,
  technicalContactTitle: withDynamics365,
  technicalContactEmail: withDynamics365,
  partnerContactName: 'required',
  partnerContactEmail: 'required',
  dynamicsSolutionSellerName: 'not-asked',
  customerName: 'not-asked',
  isvProductName: 'not-asked',
  evidencePlaces: 'optional',
  comments: 'optional',
  poeSelfCheck: 'optional',
};
