import type { CommandType, CreatingCommand } from '../command.ts';
import { flagCompeting, lapseSuperseding, markToBeSuperseded, supersede, unflagCompeting } from './another-claim.ts';
import { agree, openOptOutWindow, optOut, recordCustomerTold, reportBounce, reportWrongPerson } from './customer.ts';
import { askAdmin, awaitSignature, discardDraft, saveStep, submitClaim } from './drafting.ts';
import {
  addPoe,
  answerRequest,
  changeSubscriptionEnd,
  correctContact,
  disassociate,
  disputeClaim,
  handOver,
  keepPartnerCenterId,
  removePoe,
  withdrawClaim,
} from './partner.ts';
import {
  addNote,
  approveAnswer,
  approveClaim,
  askAgain,
  assignReviewer,
  endOnCustomersWord,
  rejectClaim,
  releaseReviewer,
  requestInformation,
  startReview,
  upholdRejection,
  withdrawRequest,
} from './reviewer.ts';
import { passTime, recordOutage } from './time.ts';

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
