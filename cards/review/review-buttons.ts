import type { Claim } from '../../claims/claim.ts';
import type { CommandType } from '../../claims/command.ts';
import type { MessageKey, Texts } from '../languages/texts.ts';
import { type ButtonStyle, type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import type { Verb } from '../verbs.ts';

type DeskVerb = Extract<Verb, `review.${string}`>;
/** `assignee` as the verb takes it: `me`, empty for nobody, absent for a choice. */
type Button = {
  readonly verb: DeskVerb;
  readonly title: MessageKey;
  readonly assignee?: 'me' | '';
  readonly style?: ButtonStyle;
};
type Row = 'decide' | 'organise';
type Buttons = { readonly row: Row; readonly buttons: readonly Button[] };

const decide = (verb: DeskVerb, title: MessageKey, style: ButtonStyle = 'default'): Buttons => ({
  row: 'decide',
  buttons: [{ verb, title, style }],
});
const organise = (...buttons: readonly Button[]): Buttons => ({ row: 'organise', buttons });

/** The partner's, the customer's, time's, or another claim's: nothing a reviewer presses. */
const notTheDesks = null;

/** The desk's buttons for each command. A command without its word here does not compile. */
const buttons: Readonly<Record<CommandType, Buttons | null>> = {
  StartReview: decide('review.start', 'button.start-review', 'positive'),
  ApproveAnswer: decide('review.approve-answer', 'button.approve-answer', 'positive'),
  AskAgain: decide('review.ask-again', 'button.ask-again'),
  ApproveClaim: decide('review.approve', 'button.approve', 'positive'),
  RequestInformation: decide('review.request-info', 'button.request-info'),
  WithdrawRequest: decide('review.withdraw-request', 'button.withdraw-request'),
  RejectClaim: decide('review.reject', 'button.reject-claim', 'destructive'),
  UpholdRejection: decide('review.reject', 'button.uphold', 'destructive'),
  EndOnCustomersWord: decide('review.end', 'button.end-claim', 'destructive'),
  AssignReviewer: organise(
    { verb: 'review.assign', title: 'button.assign-to-me', assignee: 'me' },
    { verb: 'review.assign', title: 'button.reassign' },
  ),
  ReleaseReviewer: organise({ verb: 'review.assign', title: 'button.release', assignee: '' }),
  AddNote: organise({ verb: 'review.note', title: 'button.add-note' }),
  StartDraft: notTheDesks,
  RecordAssociation: notTheDesks,
  SaveStep: notTheDesks,
  AskAdmin: notTheDesks,
  DiscardDraft: notTheDesks,
  AddPoe: notTheDesks,
  RemovePoe: notTheDesks,
  HandOver: notTheDesks,
  SubmitClaim: notTheDesks,
  FlagCompeting: notTheDesks,
  UnflagCompeting: notTheDesks,
  AnswerRequest: notTheDesks,
  WithdrawClaim: notTheDesks,
  DisputeClaim: notTheDesks,
  Disassociate: notTheDesks,
  CorrectContact: notTheDesks,
  KeepPartnerCenterId: notTheDesks,
  AwaitSignature: notTheDesks,
  ChangeSubscriptionEnd: notTheDesks,
  OptOut: notTheDesks,
  Agree: notTheDesks,
  ReportWrongPerson: notTheDesks,
  RecordCustomerTold: notTheDesks,
  OpenOptOutWindow: notTheDesks,
  ReportBounce: notTheDesks,
  MarkToBeSuperseded: notTheDesks,
  LapseSuperseding: notTheDesks,
  Supersede: notTheDesks,
  PassTime: notTheDesks,
  RecordOutage: notTheDesks,
};

const order = Object.keys(buttons);

/** A row of a card's buttons: the decisions, or what keeps the desk in order. */
export const reviewButtons = (
  { id: claimId, version, assignee }: Pick<Claim, 'id' | 'version' | 'assignee'>,
  commands: readonly CommandType[],
  texts: Texts,
  row: Row,
): readonly ButtonsView[] =>
  buttonRow({
    buttons: commands
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      .flatMap((command) => buttons[command] ?? [])
      .filter((one) => one.row === row)
      .flatMap((one) => one.buttons)
      // The card has many readers, and one of them has the claim.
      .filter(({ assignee: to }) => to !== 'me' || assignee === undefined)
      .map(({ verb, title, assignee: to, style = 'default' }) => {
        const data = { claimId, version, ...(to === undefined ? {} : { assignee: to }) };
        return button(verb, data, texts(title), { sendsInputs: false, style });
      }),
  });
