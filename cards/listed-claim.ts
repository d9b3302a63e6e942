import type { ClaimId, Timestamp } from '../claims/claim.ts';
import type { ClaimStatus } from '../claims/claim-status.ts';

/** What lists show of a claim. */
export type ListedClaim = {
  readonly id: ClaimId;
  readonly claimName: string;
  readonly customerDomain: string;
  readonly status: ClaimStatus;
  /** The deadline that runs now, if one does. */
  readonly dueAt?: Timestamp;
};
