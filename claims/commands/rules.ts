import type { CommandType, CreatingCommand } from '../command.ts';
import { addNote } from './add-note.ts';
import { addPoe } from './add-poe.ts';
import { agree } from './agree.ts';
import { answerRequest } from './answer-request.ts';
import { approveAnswer } from './approve-answer.ts';
import { approveClaim } from './approve-claim.ts';
import { askAdmin } from './ask-admin.ts';
import { askAgain } from './ask-again.ts';
import { assignReviewer } from './assign-reviewer.ts';
import { awaitSignature } from './await-signature.ts';
import { changeSubscriptionEnd } from './change-subscription-end.ts';
import { correctContact } from './correct-contact.ts';
import { disassociate } from './disassociate.ts';
import { discardDraft } from './discard-draft.ts';
import { disputeClaim } from './dispute-claim.ts';
import { endOnCustomersWord } from './end-on-customers-word.ts';
import { flagCompeting } from './flag-competing.ts';
import { handOver } from './hand-over.ts';
import { keepPartnerCenterId } from './keep-partner-center-id.ts';
import { lapseSuperseding } from './lapse-superseding.ts';
import { markToBeSuperseded } from './mark-to-be-superseded.ts';
import { openOptOutWindow } from './open-opt-out-window.ts';
import { optOut } from './opt-out.ts';
import { passTime } from './pass-time.ts';
import { recordCustomerTold } from './record-customer-told.ts';
import { recordOutage } from './record-outage.ts';
import { rejectClaim } from './reject-claim.ts';
import { releaseReviewer } from './release-reviewer.ts';
import { removePoe } from './remove-poe.ts';
import { reportBounce } from './report-bounce.ts';
import { reportWrongPerson } from './report-wrong-person.ts';
import { requestInformation } from './request-information.ts';
import { saveStep } from './save-step.ts';
import { startReview } from './start-review.ts';
import { submitClaim } from './submit-claim.ts';
import { supersede } from './supersede.ts';
import { unflagCompeting } from './unflag-competing.ts';
import { upholdRejection } from './uphold-rejection.ts';
import { withdrawClaim } from './withdraw-claim.ts';
import { withdrawRequest } from './withdraw-request.ts';

/**
 * Every command on a claim that exists, in the order in which cards offer them. A forgotten one, or one under another's name,
 * does not compile.
 */
export const rules = {
  SaveStep: saveStep,
  AskAdmin: askAdmin,
  AwaitSignature: awaitSignature,
  DiscardDraft: discardDraft,
  AddPoe: addPoe,
  RemovePoe: removePoe,
  HandOver: handOver,
  SubmitClaim: submitClaim,
  FlagCompeting: flagCompeting,
  UnflagCompeting: unflagCompeting,
  AssignReviewer: assignReviewer,
  ReleaseReviewer: releaseReviewer,
  KeepPartnerCenterId: keepPartnerCenterId,
  AddNote: addNote,
  StartReview: startReview,
  RequestInformation: requestInformation,
  WithdrawRequest: withdrawRequest,
  AnswerRequest: answerRequest,
  ApproveAnswer: approveAnswer,
  AskAgain: askAgain,
  ApproveClaim: approveClaim,
  RejectClaim: rejectClaim,
  UpholdRejection: upholdRejection,
  WithdrawClaim: withdrawClaim,
  DisputeClaim: disputeClaim,
  Disassociate: disassociate,
  EndOnCustomersWord: endOnCustomersWord,
  CorrectContact: correctContact,
  ChangeSubscriptionEnd: changeSubscriptionEnd,
  OptOut: optOut,
  Agree: agree,
  ReportWrongPerson: reportWrongPerson,
  RecordCustomerTold: recordCustomerTold,
  OpenOptOutWindow: openOptOutWindow,
  ReportBounce: reportBounce,
  MarkToBeSuperseded: markToBeSuperseded,
  LapseSuperseding: lapseSuperseding,
  Supersede: supersede,
  PassTime: passTime,
  RecordOutage: recordOutage,
} as const satisfies { readonly [C in Exclude<CommandType, CreatingCommand>]: { readonly type: C } };
