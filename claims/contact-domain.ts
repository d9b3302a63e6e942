import type { ClaimDetails } from './details.ts';

/**
 * The domain of the customer contact's e-mail where it is neither the customer's domain nor above or below it; null where it
 * fits, or either is unanswered. No obstacle: customers have several domains.
 */
export const foreignContactDomain = ({
  customerContactEmail,
  customerDomain,
}: Pick<Partial<ClaimDetails>, 'customerContactEmail' | 'customerDomain'>): string | null => {
  if (customerContactEmail === undefined || customerDomain === undefined) return null;
  const domain = customerContactEmail.slice(customerContactEmail.lastIndexOf('@') + 1);
  const isWithin = (inner: string, outer: string) => inner === outer || inner.endsWith(`.${outer}`);
  return isWithin(domain, customerDomain) || isWithin(customerDomain, domain) ? null : domain;
};
