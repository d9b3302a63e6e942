import type { ClaimId, FormState, PoeFile, RejectionReason } from './claim.ts';
import type { ClaimDetails, InformationReason, SuggestedContact } from './details.ts';
import type { Loss } from './loss.ts';
import type { Person } from './person.ts';
import type { Timestamp } from './timestamp.ts';

/** What somebody wants done with a claim. Imperative; `decide` answers with events or a refusal. */
export type ClaimCommand =
  /** For a claim that does not exist yet; the actor becomes the owner. */
  | {
      readonly type: 'StartDraft';
      readonly claimId: ClaimId;
      readonly details: Partial<ClaimDetails>;
      readonly form: FormState;
      /** The official claim of which this is a copy, to be renewed under another subscription. */
      readonly renewalOf?: ClaimId;
      /** See `Claim`. */
      readonly firmName?: string;
    }
  /** The other command for a claim that does not exist yet: an association from before there were claims. The actor owns it. */
  | {
      readonly type: 'RecordAssociation';
      readonly claimId: ClaimId;
      readonly details: Partial<ClaimDetails>;
      readonly firmName?: string;
    }
  | { readonly type: 'SaveStep'; readonly details: Partial<ClaimDetails>; readonly form: FormState }
  | { readonly type: 'AskAdmin' }
  /** `until`: an ISO date; absent, the signature is awaited no longer. */
  | { readonly type: 'AwaitSignature'; readonly until?: string }
  | { readonly type: 'DiscardDraft' }
  | { readonly type: 'AddPoe'; readonly file: PoeFile }
  | { readonly type: 'RemovePoe'; readonly fileId: string }
  | { readonly type: 'HandOver'; readonly to: Person }
  | { readonly type: 'SubmitClaim'; readonly firmName?: string }
  | { readonly type: 'FlagCompeting'; readonly claimId: ClaimId }
  | { readonly type: 'UnflagCompeting'; readonly claimId: ClaimId }
  | { readonly type: 'AssignReviewer'; readonly assignee: Person }
  | { readonly type: 'ReleaseReviewer' }
  | { readonly type: 'AddNote'; readonly text: string }
  | { readonly type: 'StartReview' }
  | {
      readonly type: 'RequestInformation';
      readonly reasons: readonly InformationReason[];
      readonly comment: string;
      readonly concernedProducts: readonly string[];
    }
  | { readonly type: 'WithdrawRequest'; readonly comment: string }
  | { readonly type: 'AnswerRequest'; readonly comment: string; readonly removedProducts: readonly string[] }
  | { readonly type: 'ApproveAnswer'; readonly comment: string }
  | {
      readonly type: 'AskAgain';
      readonly reasons: readonly InformationReason[];
      readonly comment: string;
      readonly concernedProducts: readonly string[];
    }
  /** `confirmed`: the claims that the confirmation named; absent, whichever there are. */
  | {
      readonly type: 'ApproveClaim';
      readonly comment: string;
      readonly confirmSupersede: boolean;
      readonly confirmed?: readonly ClaimId[];
    }
  | { readonly type: 'RejectClaim'; readonly reason: RejectionReason; readonly comment: string }
  | { readonly type: 'UpholdRejection'; readonly comment: string }
  | { readonly type: 'WithdrawClaim'; readonly reason: string }
  | { readonly type: 'DisputeClaim'; readonly justification: string }
  | { readonly type: 'Disassociate'; readonly reason: string }
  | { readonly type: 'EndOnCustomersWord'; readonly comment: string }
  /** Name and job title where they change. */
  | {
      readonly type: 'CorrectContact';
      readonly customerContactName?: string;
      readonly customerContactTitle?: string;
      readonly customerContactEmail: string;
    }
  /** Empty where it is to be forgotten. */
  | { readonly type: 'KeepPartnerCenterId'; readonly partnerCenterClaimId: string }
  /** ISO dates by product id. */
  | { readonly type: 'ChangeSubscriptionEnd'; readonly endDates: Readonly<Record<string, string>> }
  /** Customer, by the link in the mail. */
  | { readonly type: 'OptOut'; readonly reason: string }
  | { readonly type: 'Agree' }
  /** `suggestion`: who is right, its parts in the form of their fields. */
  | { readonly type: 'ReportWrongPerson'; readonly suggestion?: SuggestedContact }
  /** Mail. */
  | { readonly type: 'RecordCustomerTold' }
  | { readonly type: 'OpenOptOutWindow' }
  | { readonly type: 'ReportBounce'; readonly detail: string }
  /** Another claim. */
  | { readonly type: 'MarkToBeSuperseded'; readonly by: ClaimId }
  | { readonly type: 'LapseSuperseding'; readonly by: ClaimId }
  | ({ readonly type: 'Supersede'; readonly by: ClaimId } & Loss)
  /** Time: carries out whatever the claim's own deadlines ask for by now. */
  | { readonly type: 'PassTime' }
  /** Time: nobody could act from `downSince` to `upSince`. */
  | { readonly type: 'RecordOutage'; readonly downSince: Timestamp; readonly upSince: Timestamp };

export type CommandType = ClaimCommand['type'];
/** Those for a claim that does not exist yet. */
export type CreatingCommand = 'StartDraft' | 'RecordAssociation';
export type CommandOf<T extends CommandType> = Extract<ClaimCommand, { type: T }>;
