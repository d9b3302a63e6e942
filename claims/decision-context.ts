import type { BusinessCalendar } from './business-calendar.ts';
import type { Catalogue } from './catalogue.ts';
import type { Claim, ClaimId, Timestamp } from './claim.ts';
import type { ClaimPolicy } from './policy.ts';

/** What `decide` may know besides the claim itself. Everything is passed in; nothing is read from outside. */
export type DecisionContext = {
  readonly now: Temporal.Instant;
  readonly policy: ClaimPolicy;
  readonly catalogue: Catalogue;
  /** The deployment's calendar, for the clocks of partner and reviewers. */
  readonly calendar: BusinessCalendar;
  /** The calendar of a country (ISO 3166, with region), for the customer's window; the deployment's when undefined or unknown. */
  readonly calendarOf: (country: string | undefined) => BusinessCalendar;
  /** Claims on an overlapping key, as the store has them now: needed by what takes a key, approves, or makes official. */
  readonly onSameKeys: readonly KeyHolder[];
  /** False where the deployment sends customers no mail: then approval opens the window at once. */
  readonly mailsCustomers: boolean;
};

/** A claim that overlaps in an association key, reduced to what the rules ask of it. */
export type KeyHolder = {
  readonly claimId: ClaimId;
  readonly tenantId: string;
  readonly status: Claim['status'];
  readonly customerDeclined: boolean;
  readonly createdAt: Timestamp;
  readonly submittedAt?: Timestamp;
  /** The claim of the same firm that it renews. */
  readonly renewalOf?: ClaimId;
  /** From whom it takes keys, or will; known where the command asks for it. */
  readonly supersedes?: readonly ClaimId[];
};
