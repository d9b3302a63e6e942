import type { Claim, ClaimId, Timestamp } from '../claims/claim.ts';
import type { KeyHolder } from '../claims/decision-context.ts';
import type { ClaimEvent } from '../claims/event.ts';
import type { Notice } from '../claims/notices.ts';
import type { ShownStatus } from '../claims/shown-status.ts';

/**
 * What became of a notice, or of one of its messages. `retrying`: Teams has not taken it, or perhaps not, and it is sent again.
 * Older versions wrote `sending` before a message left, which is owed on, and `unknown` where its answer was lost, which is
 * settled.
 */
export type NoticeOutcome = 'sending' | 'retrying' | 'sent' | 'dropped' | 'failed' | 'unknown' | 'recipient-disabled';

export type NoticeRecord = {
  readonly noticeId: string;
  readonly outcome: NoticeOutcome;
  readonly at: Timestamp;
  /** Why, for an operator. Never personal data. */
  readonly detail?: string;
  /** Of a message that is `retrying`: attempts made, when the first was made, and before when none is made again. */
  readonly tries?: number;
  readonly since?: Timestamp;
  readonly until?: Timestamp;
};

/** A claim as stored, with what belongs to it. */
export type StoredClaim = {
  readonly claim: Claim;
  /** The store's own counter of commits; every save names the one it was decided on. */
  readonly revision: number;
  readonly events: readonly ClaimEvent[];
  /** Not yet settled, oldest first. */
  readonly notices: readonly Notice[];
  readonly noticeRecords: readonly NoticeRecord[];
};

/** One durable step of a claim: claim, events and notices are committed together or not at all. */
export type ClaimChange = {
  readonly claim: Claim;
  /** Revision the decision was made on; 0 for a new claim. */
  readonly basedOn: number;
  readonly events: readonly ClaimEvent[];
  readonly notices: readonly Notice[];
  /** The Teams activity that caused it (`turn-key.ts`), remembered 15 minutes so that a redelivery after a crash is recognised. */
  readonly turn?: string;
};

/** What lists show of a claim. */
export type ClaimSummary = {
  readonly id: ClaimId;
  readonly claimName: string;
  readonly customerDomain: string;
  readonly status: ShownStatus;
  readonly owner: { readonly id: string; readonly tenantId: string; readonly name: string };
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  /** The deadline that runs now, if one does. */
  readonly dueAt?: Timestamp;
  /** A draft's: until that day (ISO date) it waits for the customer's signature. */
  readonly signatureUntil?: string;
  /** `submitted` with an answer that waits. */
  readonly answered: boolean;
  readonly competing: boolean;
  /** An association that predates claims. Absent otherwise, as in a claim. */
  readonly recorded?: true;
  readonly assignee?: { readonly id: string; readonly tenantId: string; readonly name: string };
};

/** A customer of whom a firm has a claim or a draft. */
export type CustomerOfFirm = {
  readonly customerTenantId: string;
  /** The newest of the firm's claims for them that came to nothing or is over; null where a claim or a draft stands, or nothing was filed. */
  readonly over: ClaimSummary | null;
};

/** Lists are by claim number, newest first unless `oldestFirst`. A page costs the same however many claims there are. */
export type ClaimQuery = {
  /** Claims of one owner, of one firm, or (reviewers) of all firms. */
  readonly of:
    | { readonly owner: { readonly id: string; readonly tenantId: string } }
    | { readonly tenantId: string }
    | { readonly everyFirm: true };
  /** Absent = every status. */
  readonly statuses?: readonly ShownStatus[];
  /**
   * Words that all are found in the claim's number, customer (domain, tenant ID, contact), claim name, owner or ID in Partner Center: of up to three
   * letters as the beginning of a word, longer ones anywhere. Case and accents do not count. Nothing but punctuation finds nothing.
   */
  readonly search?: string;
  readonly oldestFirst?: boolean;
  /** Answered, competing, of this assignee, or unassigned. */
  readonly only?:
    | 'answered'
    | 'competing'
    | 'unassigned'
    | { readonly assignee: { readonly id: string; readonly tenantId: string } };
  /** Claim number after which the page starts. */
  readonly after?: ClaimId;
  /** Claims a page. */
  readonly limit: number;
};

/** Claims that are counted for a list; beyond it a page says that there are more. */
export const mostCounted = 1_000;

export type ClaimPage = {
  readonly claims: readonly ClaimSummary[];
  /** Claims that fit the query, all pages together: exact up to `mostCounted`, which it never exceeds. */
  readonly total: number;
  /** There are more than `total`. */
  readonly totalIsMore: boolean;
  readonly more: boolean;
};

/**
 * Claims, their history and the notices they owe. Not found is `null`. What goes in and what comes out are copies.
 * A returned `save` has reached the disk.
 */
export type ClaimRepository = {
  /** The next claim number; never given twice, also not after a restart. */
  readonly nextClaimId: () => Promise<ClaimId>;
  readonly load: (id: ClaimId) => Promise<StoredClaim | null>;
  /**
   * @returns the new revision.
   * @throws ConcurrencyError when the stored revision is not `basedOn`.
   * @throws DuplicateAssociationError when the claim holds a key (`holdingStatuses`) that another claim of the same firm holds.
   * @throws StorageFullError when the disk is full; nothing has changed.
   * @throws OutcomeUnknownError when the disk did not confirm it; StoreFailedError from then on.
   */
  readonly save: (change: ClaimChange) => Promise<number>;
  /**
   * Records what became of notices, the newest record of each in place of earlier ones; `sent`, `dropped`, `failed`, `unknown` settle them. Never makes a card stale, and waits
   * for no revision.
   */
  readonly recordNotices: (id: ClaimId, records: readonly NoticeRecord[]) => Promise<void>;
  readonly list: (query: ClaimQuery) => Promise<ClaimPage>;
  /** Claims by shown status of one owner, of one firm, or of all. */
  readonly countByStatus: (of: ClaimQuery['of']) => Promise<Readonly<Record<ShownStatus, number>>>;
  /** The next firm that has claims, in the order of tenant IDs; null after the last. */
  readonly firmAfter: (tenantId: string) => Promise<string | null>;
  /** A firm's customers whose tenant ID comes after that one, in their order. Of claims only an index is read. */
  readonly customersOf: (firm: string, after: string, limit: number) => Promise<readonly CustomerOfFirm[]>;
  /** Every other claim, of any firm and any status but drafts, that shares an association key with this one. */
  readonly onSameKeys: (claim: Claim) => Promise<readonly KeyHolder[]>;
  /** Claims of another customer, of any firm and any status but drafts, with a file of the same SHA-256 as one of this; oldest first. */
  readonly withSameFiles: (claim: Claim) => Promise<readonly ClaimId[]>;
  /** Claims that time itself moves or that want a reminder (`nextTimeTransition`) at or before `until`, earliest first. */
  readonly due: (until: Timestamp, limit: number) => Promise<readonly ClaimId[]>;
  /** Claims that owe notices, oldest notice first. */
  readonly owing: (limit: number) => Promise<readonly ClaimId[]>;
  /** The claim that a redelivered activity changed, if it is remembered. */
  readonly claimOfTurn: (turn: string) => Promise<ClaimId | null>;
};
