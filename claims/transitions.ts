import type { Actor } from './actor.ts';
import type { Claim } from './claim.ts';
import type { ClaimStatus } from './claim-status.ts';
import type { ClaimCommand, CommandType } from './command.ts';
import type { Outcome, Situation } from './commands/rule.ts';
import { type Rules, rules } from './commands/rules.ts';
import type { RefusalReason } from './refusal.ts';
import { maySee, type WhoMay } from './who-may.ts';

/** The commands whose own file names this status. */
type CommandsFrom<S extends ClaimStatus> = {
  [C in keyof Rules]: S extends keyof Rules[C]['from'] ? C : never;
}[keyof Rules];

type Transitions = { readonly [S in ClaimStatus]: { readonly [C in CommandsFrom<S>]: Rules[C] } };

/**
 * What can be done with a claim in each status. Complete by its type: a forgotten status, or a command missing where its file
 * says it starts (or standing where it doesn't), does not compile. Source: docs/claims.md#what-may-happen-in-each-status.
 */
export const transitions: Transitions = {
  editing: {
    SaveStep: rules.SaveStep,
    AskAdmin: rules.AskAdmin,
    AwaitSignature: rules.AwaitSignature,
    DiscardDraft: rules.DiscardDraft,
    AddPoe: rules.AddPoe,
    RemovePoe: rules.RemovePoe,
    HandOver: rules.HandOver,
    SubmitClaim: rules.SubmitClaim,
    PassTime: rules.PassTime,
  },
  submitted: {
    AddPoe: rules.AddPoe,
    HandOver: rules.HandOver,
    FlagCompeting: rules.FlagCompeting,
    UnflagCompeting: rules.UnflagCompeting,
    AssignReviewer: rules.AssignReviewer,
    ReleaseReviewer: rules.ReleaseReviewer,
    KeepPartnerCenterId: rules.KeepPartnerCenterId,
    AddNote: rules.AddNote,
    StartReview: rules.StartReview,
    ApproveAnswer: rules.ApproveAnswer,
    AskAgain: rules.AskAgain,
    RejectClaim: rules.RejectClaim,
    WithdrawClaim: rules.WithdrawClaim,
    CorrectContact: rules.CorrectContact,
    OptOut: rules.OptOut,
    Agree: rules.Agree,
    ReportWrongPerson: rules.ReportWrongPerson,
    RecordCustomerTold: rules.RecordCustomerTold,
    ReportBounce: rules.ReportBounce,
    PassTime: rules.PassTime,
  },
  'under-review': {
    AddPoe: rules.AddPoe,
    HandOver: rules.HandOver,
    FlagCompeting: rules.FlagCompeting,
    UnflagCompeting: rules.UnflagCompeting,
    AssignReviewer: rules.AssignReviewer,
    ReleaseReviewer: rules.ReleaseReviewer,
    KeepPartnerCenterId: rules.KeepPartnerCenterId,
    AddNote: rules.AddNote,
    RequestInformation: rules.RequestInformation,
    ApproveClaim: rules.ApproveClaim,
    RejectClaim: rules.RejectClaim,
    WithdrawClaim: rules.WithdrawClaim,
    CorrectContact: rules.CorrectContact,
    OptOut: rules.OptOut,
    Agree: rules.Agree,
    ReportWrongPerson: rules.ReportWrongPerson,
    RecordCustomerTold: rules.RecordCustomerTold,
    ReportBounce: rules.ReportBounce,
    PassTime: rules.PassTime,
  },
  'partner-action-required': {
    AddPoe: rules.AddPoe,
    RemovePoe: rules.RemovePoe,
    HandOver: rules.HandOver,
    FlagCompeting: rules.FlagCompeting,
    UnflagCompeting: rules.UnflagCompeting,
    KeepPartnerCenterId: rules.KeepPartnerCenterId,
    AddNote: rules.AddNote,
    WithdrawRequest: rules.WithdrawRequest,
    AnswerRequest: rules.AnswerRequest,
    WithdrawClaim: rules.WithdrawClaim,
    CorrectContact: rules.CorrectContact,
    OptOut: rules.OptOut,
    Agree: rules.Agree,
    ReportWrongPerson: rules.ReportWrongPerson,
    RecordCustomerTold: rules.RecordCustomerTold,
    ReportBounce: rules.ReportBounce,
    PassTime: rules.PassTime,
    RecordOutage: rules.RecordOutage,
  },
  approved: {
    AddPoe: rules.AddPoe,
    HandOver: rules.HandOver,
    FlagCompeting: rules.FlagCompeting,
    UnflagCompeting: rules.UnflagCompeting,
    KeepPartnerCenterId: rules.KeepPartnerCenterId,
    AddNote: rules.AddNote,
    WithdrawClaim: rules.WithdrawClaim,
    CorrectContact: rules.CorrectContact,
    OptOut: rules.OptOut,
    Agree: rules.Agree,
    ReportWrongPerson: rules.ReportWrongPerson,
    RecordCustomerTold: rules.RecordCustomerTold,
    OpenOptOutWindow: rules.OpenOptOutWindow,
    ReportBounce: rules.ReportBounce,
    MarkToBeSuperseded: rules.MarkToBeSuperseded,
    LapseSuperseding: rules.LapseSuperseding,
    Supersede: rules.Supersede,
    PassTime: rules.PassTime,
    RecordOutage: rules.RecordOutage,
  },
  official: {
    AddPoe: rules.AddPoe,
    HandOver: rules.HandOver,
    FlagCompeting: rules.FlagCompeting,
    UnflagCompeting: rules.UnflagCompeting,
    KeepPartnerCenterId: rules.KeepPartnerCenterId,
    AddNote: rules.AddNote,
    Disassociate: rules.Disassociate,
    EndOnCustomersWord: rules.EndOnCustomersWord,
    ChangeSubscriptionEnd: rules.ChangeSubscriptionEnd,
    RecordCustomerTold: rules.RecordCustomerTold,
    MarkToBeSuperseded: rules.MarkToBeSuperseded,
    LapseSuperseding: rules.LapseSuperseding,
    Supersede: rules.Supersede,
    PassTime: rules.PassTime,
  },
  rejected: {
    AddPoe: rules.AddPoe,
    HandOver: rules.HandOver,
    KeepPartnerCenterId: rules.KeepPartnerCenterId,
    AddNote: rules.AddNote,
    DisputeClaim: rules.DisputeClaim,
    OptOut: rules.OptOut,
    RecordCustomerTold: rules.RecordCustomerTold,
    PassTime: rules.PassTime,
    RecordOutage: rules.RecordOutage,
  },
  disputed: {
    AddPoe: rules.AddPoe,
    HandOver: rules.HandOver,
    FlagCompeting: rules.FlagCompeting,
    UnflagCompeting: rules.UnflagCompeting,
    AssignReviewer: rules.AssignReviewer,
    ReleaseReviewer: rules.ReleaseReviewer,
    KeepPartnerCenterId: rules.KeepPartnerCenterId,
    AddNote: rules.AddNote,
    ApproveClaim: rules.ApproveClaim,
    UpholdRejection: rules.UpholdRejection,
    WithdrawClaim: rules.WithdrawClaim,
    CorrectContact: rules.CorrectContact,
    OptOut: rules.OptOut,
    Agree: rules.Agree,
    ReportWrongPerson: rules.ReportWrongPerson,
    RecordCustomerTold: rules.RecordCustomerTold,
    ReportBounce: rules.ReportBounce,
    PassTime: rules.PassTime,
  },
  'rejected-final': {
    KeepPartnerCenterId: rules.KeepPartnerCenterId,
    AddNote: rules.AddNote,
    RecordCustomerTold: rules.RecordCustomerTold,
  },
  ended: {
    KeepPartnerCenterId: rules.KeepPartnerCenterId,
    AddNote: rules.AddNote,
    RecordCustomerTold: rules.RecordCustomerTold,
  },
  discarded: {},
};

/**
 * Any rule, seen from a claim and a command of which only the running program knows that they fit. Methods, since TypeScript
 * compares their parameters both ways; `ruleFor` is what makes them fit.
 */
type AnyRule = {
  readonly type: CommandType;
  readonly from: { readonly [S in ClaimStatus]?: WhoMay };
  standing?(claim: Claim): RefusalReason | null;
  offeredTo?(claim: Claim, actor: Actor): boolean;
  decide(claim: Claim, command: ClaimCommand, situation: Situation): Outcome;
};

/** The rule for this command on a claim in this status, or undefined where there is no such transition. */
export const ruleFor = (status: ClaimStatus, command: CommandType): AnyRule | undefined => {
  const known: { readonly [C in CommandType]?: AnyRule } = transitions[status];
  return known[command];
};

/** Why this person may not give the command here, or null. The status is asked before the role. */
export const whyNot = (claim: Claim, rule: AnyRule, actor: Actor): RefusalReason | null => {
  const who = rule.from[claim.status];
  if (!who) return 'not-in-this-status';
  return rule.standing?.(claim) ?? who(claim, actor);
};

/** The next legal moves for this actor, in the order of the registry: what a card has buttons for. Inputs are not judged. */
export const commandsFor = (claim: Claim, actor: Actor): readonly CommandType[] => {
  if (!maySee(claim, actor)) return [];
  const known: { readonly [C in CommandType]?: AnyRule } = transitions[claim.status];
  return Object.values(known)
    .filter((rule) => whyNot(claim, rule, actor) === null && (rule.offeredTo?.(claim, actor) ?? true))
    .map((rule) => rule.type);
};
