import type { Claim } from '../../claims/claim.ts';
import type { CommandType } from '../../claims/command.ts';
import type { SuggestedContact } from '../../claims/details.ts';
import type { Texts } from '../languages/texts.ts';
import { type ButtonView, button } from '../shared/button-view.ts';

type Button = (claim: Claim, texts: Texts) => ButtonView | readonly ButtonView[];

const quiet = { sendsInputs: false } as const;
const main = { ...quiet, style: 'positive' } as const;
const destructive = { ...quiet, style: 'destructive' } as const;
const at = ({ id, version }: Claim) => ({ claimId: id, version });

/** Not given by a button of the partner's card: by a step of the form, a page, the desk, time, mail or another claim. */
const elsewhere = null;

/** Whether the contact whom the customer named can be written to as they stand. */
const isWhole = (suggested: SuggestedContact | undefined): boolean =>
  suggested !== undefined && Object.values(suggested).length === 3;

/** The button of each legal next move, in the order of the card. A command without its word here does not compile. */
const buttons: Readonly<Record<CommandType, Button | null>> = {
  SaveStep: ({ id }, texts) => button('draft.resume', { claimId: id }, texts('button.resume'), main),
  AwaitSignature: (claim, texts) =>
    claim.status === 'editing' && claim.signature
      ? [
          button('draft.await-signature', at(claim), texts('button.change-signature'), quiet),
          button('draft.signature-stop', at(claim), texts('button.signature-stop'), quiet),
        ]
      : button('draft.await-signature', at(claim), texts('button.await-signature'), quiet),
  AnswerRequest: (claim, texts) => button('claim.answer', at(claim), texts('button.answer'), main),
  DisputeClaim: (claim, texts) => button('claim.dispute', at(claim), texts('button.dispute'), main),
  HandOver: (claim, texts) => button('claim.hand-over', at(claim), texts('button.hand-over'), quiet),
  ChangeSubscriptionEnd: (claim, texts) => button('claim.renew', at(claim), texts('button.renew'), quiet),
  KeepPartnerCenterId: (claim, texts) =>
    button('claim.partner-center-id', at(claim), texts('button.partner-center-id'), quiet),
  CorrectContact: (claim, texts) => {
    // An answer that is awaited comes first.
    const isMain = claim.contactInDoubt !== undefined && claim.status !== 'partner-action-required';
    const style = isMain ? main : quiet;
    const correct = button('claim.correct-contact', at(claim), texts('button.correct-contact'), style);
    return isWhole(claim.suggestedContact)
      ? [
          button('claim.contact-confirm', at(claim), texts('button.confirm-contact'), style),
          { ...correct, style: 'default' },
        ]
      : correct;
  },
  WithdrawClaim: (claim, texts) => button('claim.withdraw', at(claim), texts('button.withdraw'), destructive),
  Disassociate: (claim, texts) => button('claim.disassociate', at(claim), texts('button.disassociate'), destructive),
  DiscardDraft: (claim, texts) => button('draft.discard', at(claim), texts('button.discard'), destructive),
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
export const claimButtons = (claim: Claim, commands: readonly CommandType[], texts: Texts): readonly ButtonView[] =>
  commands
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((command) => {
      return buttons[command]?.(claim, texts) ?? [];
    });
