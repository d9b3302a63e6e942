import type { ClaimId, Timestamp } from '../claims/claim.ts';
import type { ShownStatus } from '../claims/shown-status.ts';

/** What lists show of a claim. */
export type ListedClaim = {
  readonly id: ClaimId;
  readonly claimName: string;
  readonly customerDomain: string;
  readonly status: ShownStatus;
  /** The deadline that runs now, if one does. */
  readonly dueAt?: Timestamp;
  /** A draft's: until that day (ISO date) it waits for the customer's signature. */
  readonly signatureUntil?: string;
  /** An association that predates claims. */
  readonly recorded?: true;
};
