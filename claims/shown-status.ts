import type { RejectionReason } from './claim.ts';
import { type ClaimStatus, claimStatuses } from './claim-status.ts';

/** Statuses as people read them, in the order of a claim's life: what was withdrawn or declined was not rejected by us. */
export const shownStatuses = [...claimStatuses, 'withdrawn', 'customer-declined'] as const;
export type ShownStatus = (typeof shownStatuses)[number];

type Shown = { readonly status: ClaimStatus; readonly rejection?: { readonly reason: RejectionReason } };

/** Lists, filters and counters go by it. */
export const shownStatus = ({ status, rejection }: Shown): ShownStatus => {
  if (status !== 'rejected' && status !== 'rejected-final') return status;
  if (rejection?.reason === 'partner-request') return 'withdrawn';
  return status === 'rejected' && rejection?.reason === 'customer-declined' ? 'customer-declined' : status;
};
