import type { ClaimDetails, InformationReason, SuggestedContact } from './details.ts';
import type { Person } from './person.ts';
import type { Reminder } from './reminder.ts';
import type { StepId } from './steps.ts';
import type { SubscriptionEnds } from './subscription-ends.ts';
import type { Timestamp } from './timestamp.ts';

export type { Timestamp } from './timestamp.ts';

/** `CPOR-` and at least six digits, sequential in a deployment, never reused. */
export type ClaimId = string;

/** A proof-of-execution file; its bytes lie in the document store under `id`. */
export type PoeFile = {
  /** Generated, never the sender's name. */
  readonly id: string;
  /** The sender's file name, for people to read. */
  readonly name: string;
  /** Lower-case extension without the dot. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly addedBy: Person;
  readonly addedAt: Timestamp;
  /** Added while a request or a rejection stands, and not yet sent with an answer or a dispute: may still be removed. */
  readonly unsent?: true;
};

/** An internal note of the reviewers; the partner never sees it. */
export type Note = { readonly by: Person; readonly at: Timestamp; readonly text: string };

/** One round of asking for information. Rounds are numbered from 1 and stay in the history. */
export type InformationRound = {
  readonly number: number;
  readonly askedBy: Person;
  readonly askedAt: Timestamp;
  readonly reasons: readonly InformationReason[];
  readonly comment: string;
  /** Product ids the request is about; the partner may remove these. */
  readonly concernedProducts: readonly string[];
  readonly answerDueAt: Timestamp;
  readonly answer?: {
    /** Absent when time sent the PoE that waited. */
    readonly by?: Person;
    readonly at: Timestamp;
    readonly comment: string;
    readonly removedProducts: readonly string[];
    /** Ids of the PoE files added since the request. */
    readonly newFiles: readonly string[];
  };
  readonly outcome?: 'approved' | 'asked-again' | 'rejected' | 'withdrawn' | 'no-partner-response';
};

export const rejectionReasons = [
  'partner-request',
  'customer-declined',
  'insufficient-poe',
  'missing-customer-consent',
  'missing-products',
  'no-partner-response',
  'poe-unavailable',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

export const endReasons = ['subscription-expired', 'superseded', 'disassociated', 'customer-withdrew'] as const;
export type EndReason = (typeof endReasons)[number];

/** The filing form as it stands in a draft. */
export type FormState = {
  /** Version of the form's shape; a draft of another version restarts at the first step with its answers kept. */
  readonly version: number;
  readonly step: StepId;
  /** True while one step is edited from the review page: Next returns there. */
  readonly returnToReview: boolean;
  /** What the firm knew of the customer was taken over: Next passes over steps in which nothing is left to answer. */
  readonly knownTaken?: true;
  /** What the person typed but the rules did not (yet) accept, by input id; shown again as typed. */
  readonly unaccepted: Readonly<Record<string, string>>;
};

/** The customer's opt-out window. It opens when the mail server has taken the window mail. */
export type OptOutWindow =
  | { readonly state: 'awaiting-mail' }
  | { readonly state: 'open'; readonly openedAt: Timestamp; readonly closesAt: Timestamp }
  | { readonly state: 'paused'; readonly why: 'bounced' | 'wrong-person'; readonly pausedAt: Timestamp };

/** A draft waits for the customer's signature under the evidence. */
export type AwaitedSignature = {
  /** ISO date, the last day. */
  readonly until: string;
  /** The end of that day in the deployment's time zone. */
  readonly dueAt: Timestamp;
};

export type Rejection = {
  readonly reason: RejectionReason;
  readonly comment: string;
  readonly at: Timestamp;
  /** Absent when the rejection can't be disputed (any more). */
  readonly disputeUntil?: Timestamp;
};

type ClaimBase = {
  readonly id: ClaimId;
  /** Counts the claim's events except PoE added, removed or awaited, assignment, notes and delivery records; cards carry it. */
  readonly version: number;
  readonly owner: Person;
  readonly draftedBy: Person;
  /** Who changed answers of the draft besides who drafted it. Absent where that is nobody. */
  readonly writtenBy?: readonly Person[];
  readonly submittedBy?: Person;
  readonly disputedBy?: Person;
  /** Everybody who answered an information request. */
  readonly answeredBy: readonly Person[];
  /** What the firm was known by when the claim was filed: its tenant's name, else the verified domain of who filed. 1–100 characters. */
  readonly firmName?: string;
  readonly createdAt: Timestamp;
  /** Of the last event of any kind. */
  readonly updatedAt: Timestamp;
  readonly submittedAt?: Timestamp;
  /** Complete from `submitted` on; a draft may lack any of it. */
  readonly details: Partial<ClaimDetails>;
  readonly files: readonly PoeFile[];
  readonly assignee?: Person;
  readonly notes: readonly Note[];
  readonly rounds: readonly InformationRound[];
  /** Claims of other firms on an overlapping key. */
  readonly competing: readonly ClaimId[];
  /** Approved claims each of which takes what it shares with this one when it becomes official. Absent where there are none. */
  readonly toBeSupersededBy?: readonly ClaimId[];
  /** The claims from which this one takes what they share: confirmed at approval, and read anew when it becomes official. */
  readonly supersedes: readonly ClaimId[];
  /** The claim of the same firm that this one renews under another subscription. */
  readonly renewalOf?: ClaimId;
  /** An association from before there were claims: nobody reviewed it, no customer was asked. */
  readonly recorded?: true;
  /** An earlier claim of the firm on an overlapping key that the customer declined. */
  readonly earlierDeclined?: ClaimId;
  /** The claim's ID in Partner Center, once it stands there, too. */
  readonly partnerCenterClaimId?: string;
  readonly disputed: boolean;
  readonly customerAgreedAt?: Timestamp;
  /** True from the first mail about this claim that the customer was sent. */
  readonly customerTold: boolean;
  /** The customer's address is known to be wrong; gone once an admin has corrected it. */
  readonly contactInDoubt?: 'bounced' | 'wrong-person';
  /** Named by the contact who is the wrong person; gone once an admin has corrected the contact. */
  readonly suggestedContact?: SuggestedContact;
  /** Of the clock that runs, not yet given. Absent when there are none, and in documents from before there were any. */
  readonly reminders?: readonly Reminder[];
};

/** What a claim has only in one status: above all its running deadlines, computed once when their clock started. */
export type ClaimState =
  | {
      readonly status: 'editing';
      readonly form: FormState;
      readonly adminAskedAt?: Timestamp;
      readonly signature?: AwaitedSignature;
    }
  /** `answered`: the last round's answer waits for a decision. */
  | { readonly status: 'submitted'; readonly answered: boolean; readonly reviewDueAt: Timestamp }
  | { readonly status: 'under-review'; readonly decisionDueAt: Timestamp }
  | { readonly status: 'partner-action-required'; readonly answerDueAt: Timestamp }
  | { readonly status: 'approved'; readonly approvedAt: Timestamp; readonly window: OptOutWindow }
  | ({ readonly status: 'official'; readonly officialAt: Timestamp } & SubscriptionEnds)
  | { readonly status: 'rejected'; readonly rejection: Rejection }
  | {
      readonly status: 'disputed';
      readonly rejection: Rejection;
      readonly disputedAt: Timestamp;
      readonly justification: string;
      readonly decisionDueAt: Timestamp;
    }
  | { readonly status: 'rejected-final'; readonly rejection: Rejection; readonly at: Timestamp }
  | { readonly status: 'ended'; readonly reason: EndReason; readonly comment: string; readonly at: Timestamp }
  | { readonly status: 'discarded'; readonly at: Timestamp };

export type Claim = ClaimBase & ClaimState;

/** A claim in one status (or several). */
export type ClaimIn<S extends ClaimState['status']> = Extract<Claim, { status: S }>;

export type Draft = ClaimIn<'editing'>;
