import type { DoneBy } from './actor.ts';
import type { AwaitedSignature, ClaimId, EndReason, FormState, PoeFile, RejectionReason, Timestamp } from './claim.ts';
import type { MovableDeadline } from './deadlines.ts';
import type { ClaimDetails, InformationReason, SuggestedContact } from './details.ts';
import type { Loss } from './loss.ts';
import type { Person } from './person.ts';
import type { Reminder, ReminderKind } from './reminder.ts';
import type { SubscriptionEnds } from './subscription-ends.ts';

/** What happened to a claim. Past tense; carries every computed value (deadlines), so that `evolve` needs no clock. */
export type ClaimFact =
  | {
      readonly type: 'DraftStarted';
      readonly claimId: ClaimId;
      readonly owner: Person;
      readonly details: Partial<ClaimDetails>;
      readonly form: FormState;
      readonly renewalOf?: ClaimId;
      readonly firmName?: string;
    }
  /** An association that predates claims: official at once. */
  | ({
      readonly type: 'AssociationRecorded';
      readonly claimId: ClaimId;
      readonly owner: Person;
      readonly details: Partial<ClaimDetails>;
      readonly competing: readonly ClaimId[];
      readonly firmName?: string;
    } & SubscriptionEnds)
  /** `details` replaces the draft's details as a whole. */
  | { readonly type: 'StepSaved'; readonly details: Partial<ClaimDetails>; readonly form: FormState }
  | { readonly type: 'AdminAsked' }
  /** Absent where it is awaited no longer. */
  | { readonly type: 'SignatureAwaited'; readonly signature?: AwaitedSignature }
  | { readonly type: 'DraftDiscarded' }
  | { readonly type: 'PoeAdded'; readonly file: PoeFile }
  | { readonly type: 'PoeRemoved'; readonly fileId: string }
  | { readonly type: 'HandedOver'; readonly to: Person }
  | {
      readonly type: 'ClaimSubmitted';
      readonly details: ClaimDetails;
      readonly reviewDueAt: Timestamp;
      readonly competing: readonly ClaimId[];
      readonly earlierDeclined?: ClaimId;
      /** Where it was not known before. */
      readonly firmName?: string;
    }
  | { readonly type: 'CompetingClaimFound'; readonly claimId: ClaimId }
  /** The other no longer stands on a key of this one. */
  | { readonly type: 'CompetingClaimGone'; readonly claimId: ClaimId }
  | { readonly type: 'ReviewerAssigned'; readonly assignee: Person }
  | { readonly type: 'ReviewerReleased' }
  | { readonly type: 'NoteAdded'; readonly text: string }
  | { readonly type: 'ReviewStarted'; readonly decisionDueAt: Timestamp }
  | {
      readonly type: 'InformationRequested';
      readonly round: number;
      readonly reasons: readonly InformationReason[];
      readonly comment: string;
      readonly concernedProducts: readonly string[];
      readonly answerDueAt: Timestamp;
      /** True when the answer to the round before was not enough. */
      readonly again: boolean;
    }
  | { readonly type: 'RequestWithdrawn'; readonly comment: string; readonly decisionDueAt: Timestamp }
  | {
      readonly type: 'RequestAnswered';
      readonly comment: string;
      readonly removedProducts: readonly string[];
      readonly newFiles: readonly string[];
      readonly reviewDueAt: Timestamp;
    }
  | { readonly type: 'AnswerApproved'; readonly comment: string; readonly decisionDueAt: Timestamp }
  | {
      readonly type: 'ClaimApproved';
      readonly comment: string;
      /** Claims of other firms that end (or shrink) when this one becomes official. */
      readonly supersedes: readonly ClaimId[];
    }
  | { readonly type: 'MarkedToBeSuperseded'; readonly successor: ClaimId }
  /** The claim that was to take over will not: it was rejected or declined. */
  | { readonly type: 'SupersedingLapsed'; readonly successor: ClaimId }
  | { readonly type: 'CustomerTold' }
  | { readonly type: 'OptOutWindowOpened'; readonly closesAt: Timestamp }
  /** A mail came back. `wrong-person` stands in histories from before that was a fact of its own. */
  | { readonly type: 'OptOutWindowPaused'; readonly why: 'bounced' | 'wrong-person'; readonly detail: string }
  /** The mail reached somebody who can't speak for the customer, and who may have named who can. Pauses the window, too. */
  | { readonly type: 'WrongPersonReported'; readonly suggestion?: SuggestedContact }
  /** Name and job title are absent where they stayed, as in histories from before they could change. */
  | {
      readonly type: 'ContactCorrected';
      readonly customerContactName?: string;
      readonly customerContactTitle?: string;
      readonly customerContactEmail: string;
    }
  /** Absent where it was taken away. */
  | { readonly type: 'PartnerCenterIdKept'; readonly partnerCenterClaimId?: string }
  | { readonly type: 'CustomerAgreed' }
  | {
      readonly type: 'ClaimRejected';
      readonly reason: RejectionReason;
      readonly comment: string;
      /** Absent when it can't be disputed. */
      readonly disputeUntil?: Timestamp;
    }
  | {
      readonly type: 'ClaimDisputed';
      readonly justification: string;
      readonly decisionDueAt: Timestamp;
      /** As they are then. Absent where there are none. */
      readonly competing?: readonly ClaimId[];
    }
  /** Dispute lost (`upheld`), never filed in time (`lapsed`), or given up by the partner (`withdrawn`). */
  | { readonly type: 'RejectionMadeFinal'; readonly why: 'upheld' | 'lapsed' | 'withdrawn'; readonly comment: string }
  /** `supersedes`: whom it takes keys from, in place of what the approval said. Absent where that is nobody. */
  | ({ readonly type: 'BecameOfficial'; readonly supersedes?: readonly ClaimId[] } & SubscriptionEnds)
  | ({ readonly type: 'ProductsSuperseded'; readonly successor: ClaimId } & Loss & SubscriptionEnds)
  | ({
      readonly type: 'SubscriptionEndChanged';
      readonly productId: string;
      readonly endDate: string;
    } & SubscriptionEnds)
  /** The subscriptions of these products are over; others stand. */
  | ({ readonly type: 'ProductsExpired'; readonly products: readonly string[] } & SubscriptionEnds)
  /** The bot was down while somebody could have acted: their deadline waits. */
  | {
      readonly type: 'DeadlineMoved';
      readonly deadline: MovableDeadline;
      readonly from: Timestamp;
      readonly to: Timestamp;
      readonly downSince: Timestamp;
      readonly upSince: Timestamp;
    }
  | { readonly type: 'ClaimEnded'; readonly reason: EndReason; readonly comment: string }
  /** A reminder's time came. */
  | {
      readonly type: 'ReminderDue';
      /** Of the claim's reminder. */
      readonly id: string;
      readonly kind: ReminderKind;
      /** Days left then, in the days of its clock: business days, for disputes and subscriptions calendar days. Absent without a deadline, or after it. */
      readonly left?: number;
      /** Not given: a newer one, or a change of the claim, came with it. */
      readonly overtaken?: true;
    };

export type ClaimFactType = ClaimFact['type'];

/**
 * A fact with its time and its doer: one line of the history. `reminders`: those of the clock that it starts, instead of all
 * that stood before; absent where it starts and stops none.
 */
export type ClaimEvent = ClaimFact & {
  readonly at: Timestamp;
  readonly by: DoneBy;
  readonly reminders?: readonly Reminder[];
};

/** Facts that leave `claim.version` as it is, so that no open card becomes stale by them. */
export const versionlessFacts: ReadonlySet<ClaimFactType> = new Set([
  'PoeAdded',
  'PoeRemoved',
  'SignatureAwaited',
  'ReviewerAssigned',
  'ReviewerReleased',
  'NoteAdded',
  'PartnerCenterIdKept',
  'CustomerTold',
  'ReminderDue',
]);
