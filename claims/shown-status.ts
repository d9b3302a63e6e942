import type { RejectionReason } from './claim.ts';
import type { ClaimStatus } from './claim-status.ts';

/** A claim's status as people read it, count it and look for it: what was withdrawn or declined was not rejected by us. */
export const shownStatuses = ['withdrawn', 'customer-declined'] as const;
export type ShownStatus = ClaimStatus | (typeof shownStatuses)[number];

type Shown = { readonly status: ClaimStatus; readonly rejection?: { readonly reason: RejectionReason } };

export const shownStatus = ({ status, rejection }: Shown): ShownStatus => {
  if (status !== 'rejected' && status !== 'rejected-final') return status;
  if (rejection?.reason === 'partner-request') return 'withdrawn';
  return status === 'rejected' && rejection?.reason === 'customer-declined' ? 'customer-declined' : status;
};
