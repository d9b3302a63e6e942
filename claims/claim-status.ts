/** Every status a claim can have, in the order of its life. Source: docs/claims.md#statuses. */
export const claimStatuses = [
  'editing',
  'submitted',
  'under-review',
  'partner-action-required',
  'approved',
  'official',
  'rejected',
  'disputed',
  'rejected-final',
  'ended',
  'discarded',
] as const;

export type ClaimStatus = (typeof claimStatuses)[number];

/** Statuses in which a claim holds its association keys: a second claim of the same firm on such a key is refused. */
export const holdingStatuses = [
  'submitted',
  'under-review',
  'partner-action-required',
  'approved',
  'disputed',
  'official',
] as const satisfies readonly ClaimStatus[];

/** Statuses that nothing leaves. */
export const closedStatuses = ['rejected-final', 'ended', 'discarded'] as const satisfies readonly ClaimStatus[];
