import type { ClaimId, FormState, PoeFile, RejectionReason } from './claim.ts';
import type { ClaimDetails, InformationReason } from './details.ts';
import type { Person } from './person.ts';

/** What somebody wants done with a claim. Imperative; `decide` answers with events or a refusal. */
export type ClaimCommand =
  /** The only command for a claim that does not exist yet; the actor becomes the owner. */
  | {
      readonly type: 'StartDraft';
      readonly claimId: ClaimId;
      readonly details: Partial<ClaimDetails>;
      readonly form: FormState;
    }
  | { readonly type: 'SaveStep'; readonly details: Partial<ClaimDetails>; readonly form: FormState }
  | { readonly type: 'AskAdmin' }
  | { readonly type: 'DiscardDraft' }
  | { readonly type: 'AddPoe'; readonly file: PoeFile }
  | { readonly type: 'RemovePoe'; readonly fileId: string }
  | { readonly type: 'HandOver'; readonly to: Person }
  | { readonly type: 'SubmitClaim' }
  | { readonly type: 'FlagCompeting'; readonly claimId: ClaimId }
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
  | { readonly type: 'ApproveClaim'; readonly comment: string; readonly confirmSupersede: boolean }
  | { readonly type: 'RejectClaim'; readonly reason: RejectionReason; readonly comment: string }
  | { readonly type: 'UpholdRejection'; readonly comment: string }
  | { readonly type: 'WithdrawClaim'; readonly reason: string }
  | { readonly type: 'DisputeClaim'; readonly justification: string }
  | { readonly type: 'Disassociate'; readonly reason: string }
  | { readonly type: 'EndOnCustomersWord'; readonly comment: string }
  | { readonly type: 'CorrectContact'; readonly customerContactEmail: string }
  | { readonly type: 'ChangeSubscriptionEnd'; readonly productId: string; readonly endDate: string }
  /** Customer, by the link in the mail. */
  | { readonly type: 'OptOut'; readonly reason: string }
  | { readonly type: 'Agree' }
  | { readonly type: 'ReportWrongPerson' }
  /** Mail. */
  | { readonly type: 'RecordCustomerTold' }
  | { readonly type: 'OpenOptOutWindow' }
  | { readonly type: 'ReportBounce'; readonly detail: string }
  /** Another claim. */
  | { readonly type: 'MarkToBeSuperseded'; readonly by: ClaimId }
  | { readonly type: 'LapseSuperseding'; readonly by: ClaimId }
  | { readonly type: 'Supersede'; readonly by: ClaimId; readonly products: readonly string[] }
  /** Time: carries out whatever the claim's own deadlines ask for by now. */
  | { readonly type: 'PassTime' };

export type CommandType = ClaimCommand['type'];
export type CommandOf<T extends CommandType> = Extract<ClaimCommand, { type: T }>;
