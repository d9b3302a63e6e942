import type { Claim } from '../claims/claim.ts';
import type { CommandType } from '../claims/command.ts';
import { actionButton } from './components/action-button.ts';
import type { Texts } from './languages/texts.ts';
import type { Part } from './render.ts';

type Button = (claim: Claim, texts: Texts) => Part;

const quiet = { sendsInputs: false };
const at = ({ id, version }: Claim) => ({ claimId: id, version });

/** Not given by a button of the partner's card: by a step of the form, a page, the desk, time, mail or another claim. */
const elsewhere = null;

/** The button of each legal next move, in the order of the card. A command without its word here does not compile. */
const buttons: Readonly<Record<CommandType, Button | null>> = {
  SaveStep: ({ id }, texts) => actionButton('draft.resume', { claimId: id }, texts('button.resume'), quiet),
  AnswerRequest: (claim, texts) => actionButton('claim.answer', at(claim), texts('button.answer'), quiet),
  DisputeClaim: (claim, texts) => actionButton('claim.dispute', at(claim), texts('button.dispute'), quiet),
  HandOver: (claim, texts) => actionButton('claim.hand-over', at(claim), texts('button.hand-over'), quiet),
  ChangeSubscriptionEnd: (claim, texts) => actionButton('claim.renew', at(claim), texts('button.renew'), quiet),
  CorrectContact: (claim, texts) =>
    actionButton('claim.correct-contact', at(claim), texts('button.correct-contact'), quiet),
  WithdrawClaim: (claim, texts) => actionButton('claim.withdraw', at(claim), texts('button.withdraw'), quiet),
  Disassociate: (claim, texts) => actionButton('claim.disassociate', at(claim), texts('button.disassociate'), quiet),
  DiscardDraft: (claim, texts) => actionButton('draft.discard', at(claim), texts('button.discard'), quiet),
  StartDraft: elsewhere,
  RecordAssociation: elsewhere,
  AskAdmin: elsewhere,
  AddPoe: elsewhere,
  RemovePoe: elsewhere,
  SubmitClaim: elsewhere,
  FlagCompeting: elsewhere,
  UnflagCompeting: elsewhere,
  AssignReviewer: elsewhere,
  ReleaseReviewer: elsewhere,
  AddNote: elsewhere,
  StartReview: elsewhere,
  RequestInformation: elsewhere,
  WithdrawRequest: elsewhere,
  ApproveAnswer: elsewhere,
  AskAgain: elsewhere,
  ApproveClaim: elsewhere,
  RejectClaim: elsewhere,
  UpholdRejection: elsewhere,
  EndOnCustomersWord: elsewhere,
  OptOut: elsewhere,
  Agree: elsewhere,
  ReportWrongPerson: elsewhere,
  RecordCustomerTold: elsewhere,
  OpenOptOutWindow: elsewhere,
  ReportBounce: elsewhere,
  MarkToBeSuperseded: elsewhere,
  LapseSuperseding: elsewhere,
  Supersede: elsewhere,
  PassTime: elsewhere,
  RecordOutage: elsewhere,
};

const order = Object.keys(buttons);

/** Buttons of a claim card: what this person may do with the claim now. */
export const claimButtons = (claim: Claim, commands: readonly CommandType[], texts: Texts): readonly Part[] =>
  commands
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((command) => {
      const button = buttons[command]?.(claim, texts);
      return button ? [button] : [];
    });
