import type { Actor } from '../../claims/actor.ts';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimStatus } from '../../claims/claim-status.ts';
import type { ClaimCommand, CommandType } from '../../claims/command.ts';
import type { DecisionContext } from '../../claims/decision-context.ts';
import type { RefusalReason } from '../../claims/refusal.ts';
import { aClaim, aFile, anAdmin, aPartner, aPerson, aReviewer, deskTenant, someDetails } from './build-claim.ts';
import { at, customer, mail, otherClaim, time } from './given-claim.ts';

const declined = { reason: 'customer-declined', comment: '', at: '2026-11-02T09:00:00Z' } as const;

/** One claim of every status, and of the circumstances inside a status that decide what may come next. */
export const specimens = {
  editing: aClaim('editing'),
  submitted: aClaim('submitted'),
  answered: aClaim('submitted', { answered: true }),
  'under-review': aClaim('under-review'),
  'partner-action-required': aClaim('partner-action-required'),
  'awaiting-mail': aClaim('approved', { window: { state: 'awaiting-mail' } }),
  approved: aClaim('approved'),
  official: aClaim('official', { subscriptionsEndAt: '2026-11-30T23:59:59Z' }),
  rejected: aClaim('rejected'),
  declined: aClaim('rejected', { rejection: declined }),
  disputed: aClaim('disputed'),
  'rejected-final': aClaim('rejected-final'),
  ended: aClaim('ended'),
  discarded: aClaim('discarded'),
} satisfies Record<string, Claim>;
export type Specimen = keyof typeof specimens;
export const specimenNames = Object.keys(specimens) as readonly Specimen[];

type Row<T extends CommandType> = {
  readonly command: Extract<ClaimCommand, { type: T }>;
  /** Somebody who may, wherever the status allows it. */
  readonly actor: Actor;
  /** What every specimen needs besides for the command to make sense. */
  readonly on?: Partial<Claim>;
  readonly context?: Partial<DecisionContext>;
  /** Where each specimen goes. What isn't here is refused. */
  readonly leads: { readonly [S in Specimen]?: ClaimStatus };
  /** Refused with another reason than that the status has no such transition. */
  readonly refusedAs?: { readonly [S in Specimen]?: RefusalReason };
};

const same = <const S extends Specimen>(...names: readonly S[]): { readonly [K in S]: ClaimStatus } =>
  Object.fromEntries(names.map((name) => [name, specimens[name].status])) as { [K in S]: ClaimStatus };
const to = <const S extends Specimen>(
  status: ClaimStatus,
  ...names: readonly S[]
): { readonly [K in S]: ClaimStatus } =>
  Object.fromEntries(names.map((name) => [name, status])) as { [K in S]: ClaimStatus };

const open = ['submitted', 'answered', 'under-review', 'partner-action-required'] as const;
const approved = ['awaiting-mail', 'approved'] as const;
const colleague = aPerson({ id: 'aaaaaaaa-0000-4000-8000-000000000005', tenantId: deskTenant, name: 'Roy Reviewer' });
const file = aFile({ id: 'poe-2' });
const details = someDetails({ claimName: 'Another name' });
const form = { version: 1, step: 'review', returnToReview: false, unaccepted: {} } as const;
const anything = Object.fromEntries(specimenNames.map((name) => [name, 'claim-exists'])) as Record<
  Specimen,
  RefusalReason
>;
const nothingDue = Object.fromEntries(specimenNames.map((name) => [name, 'nothing-due'])) as Record<
  Specimen,
  RefusalReason
>;
const request = { reasons: ['missing-products'], comment: 'Which ones?', concernedProducts: [] } as const;

/**
 * The transition table of docs/claims.md#what-may-happen-in-each-status, written out by hand: for every command, what it makes
 * of every specimen.
 */
export const lifecycleTable: { readonly [T in CommandType]: Row<T> } = {
  StartDraft: {
    command: { type: 'StartDraft', claimId: 'CPOR-000009', details, form },
    actor: aPartner(),
    leads: {},
    refusedAs: anything,
  },
  RecordAssociation: {
    command: { type: 'RecordAssociation', claimId: 'CPOR-000009', details },
    actor: anAdmin(),
    leads: {},
    refusedAs: anything,
  },
  SaveStep: { command: { type: 'SaveStep', details, form }, actor: aPartner(), leads: same('editing') },
  AskAdmin: { command: { type: 'AskAdmin' }, actor: aPartner(), leads: same('editing') },
  AwaitSignature: {
    command: { type: 'AwaitSignature', until: '2026-11-20' },
    actor: aPartner(),
    leads: same('editing'),
  },
  DiscardDraft: { command: { type: 'DiscardDraft' }, actor: aPartner(), leads: { editing: 'discarded' } },
  AddPoe: {
    command: { type: 'AddPoe', file },
    actor: aPartner(),
    leads: same('editing', ...open, ...approved, 'official', 'rejected', 'disputed'),
  },
  RemovePoe: {
    command: { type: 'RemovePoe', fileId: 'poe-2' },
    actor: aPartner(),
    on: { files: [aFile(), { ...file, unsent: true }] },
    leads: same('editing', 'partner-action-required'),
  },
  HandOver: {
    command: { type: 'HandOver', to: aPerson() },
    actor: anAdmin(),
    leads: same('editing', ...open, ...approved, 'official', 'rejected', 'declined', 'disputed'),
  },
  SubmitClaim: { command: { type: 'SubmitClaim' }, actor: anAdmin(), leads: { editing: 'submitted' } },
  FlagCompeting: {
    command: { type: 'FlagCompeting', claimId: 'CPOR-000002' },
    actor: otherClaim,
    leads: same(...open, ...approved, 'official', 'disputed'),
  },
  UnflagCompeting: {
    command: { type: 'UnflagCompeting', claimId: 'CPOR-000002' },
    actor: otherClaim,
    on: { competing: ['CPOR-000002'] },
    leads: same(...open, ...approved, 'official', 'disputed'),
  },
  AssignReviewer: {
    command: { type: 'AssignReviewer', assignee: colleague },
    actor: aReviewer(),
    leads: same('submitted', 'answered', 'under-review', 'disputed'),
  },
  ReleaseReviewer: {
    command: { type: 'ReleaseReviewer' },
    actor: aReviewer(),
    on: { assignee: aPerson() },
    leads: same('submitted', 'answered', 'under-review', 'disputed'),
  },
  AddNote: {
    command: { type: 'AddNote', text: 'Called them.' },
    actor: aReviewer(),
    leads: same(...open, ...approved, 'official', 'rejected', 'declined', 'disputed', 'rejected-final', 'ended'),
  },
  StartReview: { command: { type: 'StartReview' }, actor: aReviewer(), leads: { submitted: 'under-review' } },
  RequestInformation: {
    command: { type: 'RequestInformation', ...request },
    actor: aReviewer(),
    leads: { 'under-review': 'partner-action-required' },
  },
  WithdrawRequest: {
    command: { type: 'WithdrawRequest', comment: 'Found it.' },
    actor: aReviewer(),
    leads: { 'partner-action-required': 'under-review' },
  },
  AnswerRequest: {
    command: { type: 'AnswerRequest', comment: 'In 2026.', removedProducts: [] },
    actor: aPartner(),
    leads: { 'partner-action-required': 'submitted' },
    refusedAs: { answered: 'already-answered' },
  },
  ApproveAnswer: {
    command: { type: 'ApproveAnswer', comment: '' },
    actor: aReviewer(),
    leads: { answered: 'under-review' },
  },
  AskAgain: {
    command: { type: 'AskAgain', ...request },
    actor: aReviewer(),
    leads: { answered: 'partner-action-required' },
  },
  ApproveClaim: {
    command: { type: 'ApproveClaim', comment: '', confirmSupersede: false },
    actor: aReviewer(),
    leads: to('approved', 'under-review', 'disputed'),
  },
  RejectClaim: {
    command: { type: 'RejectClaim', reason: 'insufficient-poe', comment: 'No signature.' },
    actor: aReviewer(),
    leads: to('rejected', 'answered', 'under-review'),
  },
  UpholdRejection: {
    command: { type: 'UpholdRejection', comment: 'Still no signature.' },
    actor: aReviewer(),
    leads: { disputed: 'rejected-final' },
  },
  WithdrawClaim: {
    command: { type: 'WithdrawClaim', reason: 'Filed by mistake.' },
    actor: anAdmin(),
    leads: { ...to('rejected', ...open, ...approved), disputed: 'rejected-final' },
  },
  DisputeClaim: {
    command: { type: 'DisputeClaim', justification: 'It is on page 3.' },
    actor: anAdmin(),
    leads: { rejected: 'disputed' },
    refusedAs: { declined: 'not-disputable' },
  },
  Disassociate: {
    command: { type: 'Disassociate', reason: 'The project is over.' },
    actor: anAdmin(),
    leads: { official: 'ended' },
  },
  EndOnCustomersWord: {
    command: { type: 'EndOnCustomersWord', comment: 'They called.' },
    actor: aReviewer(),
    leads: { official: 'ended' },
  },
  CorrectContact: {
    command: { type: 'CorrectContact', customerContactEmail: 'carl@contoso.example' },
    actor: anAdmin(),
    on: { contactInDoubt: 'bounced' },
    leads: same(...open, ...approved, 'disputed'),
  },
  ChangeSubscriptionEnd: {
    command: { type: 'ChangeSubscriptionEnd', endDates: { 'microsoft-teams': '2027-11-30' } },
    actor: anAdmin(),
    leads: same('official'),
  },
  KeepPartnerCenterId: {
    command: { type: 'KeepPartnerCenterId', partnerCenterClaimId: 'PC-4711' },
    actor: aPartner(),
    leads: same(...open, ...approved, 'official', 'rejected', 'declined', 'disputed', 'rejected-final', 'ended'),
  },
  OptOut: {
    command: { type: 'OptOut', reason: '' },
    actor: customer,
    leads: to('rejected', ...open, ...approved, 'disputed', 'rejected'),
    refusedAs: { declined: 'already-answered', official: 'window-closed' },
  },
  Agree: {
    command: { type: 'Agree' },
    actor: customer,
    leads: same(...open, ...approved, 'disputed'),
    refusedAs: { official: 'window-closed' },
  },
  ReportWrongPerson: {
    command: { type: 'ReportWrongPerson' },
    actor: customer,
    leads: same(...open, ...approved, 'disputed'),
    refusedAs: { official: 'window-closed' },
  },
  RecordCustomerTold: {
    command: { type: 'RecordCustomerTold' },
    actor: mail,
    on: { customerTold: false },
    leads: same(...open, ...approved, 'official', 'rejected', 'declined', 'disputed', 'rejected-final', 'ended'),
  },
  OpenOptOutWindow: {
    command: { type: 'OpenOptOutWindow' },
    actor: mail,
    leads: same('awaiting-mail'),
    refusedAs: { approved: 'nothing-due' },
  },
  ReportBounce: {
    command: { type: 'ReportBounce', detail: '550 no such user' },
    actor: mail,
    leads: same(...open, ...approved, 'disputed'),
  },
  MarkToBeSuperseded: {
    command: { type: 'MarkToBeSuperseded', by: 'CPOR-000002' },
    actor: otherClaim,
    leads: same(...approved, 'official'),
  },
  LapseSuperseding: {
    command: { type: 'LapseSuperseding', by: 'CPOR-000002' },
    actor: otherClaim,
    on: { toBeSupersededBy: ['CPOR-000002'] },
    leads: same(...approved, 'official'),
  },
  Supersede: {
    command: { type: 'Supersede', by: 'CPOR-000002', products: someDetails().products },
    actor: otherClaim,
    leads: to('ended', ...approved, 'official'),
  },
  PassTime: {
    command: { type: 'PassTime' },
    actor: time,
    context: at('2027-06-01T00:00:00Z'),
    leads: {
      'partner-action-required': 'rejected',
      approved: 'official',
      rejected: 'rejected-final',
      official: 'ended',
    },
    refusedAs: nothingDue,
  },
  RecordOutage: {
    command: { type: 'RecordOutage', downSince: '2026-11-09T12:00:00Z', upSince: '2026-12-02T12:00:00Z' },
    actor: time,
    leads: same('partner-action-required', 'approved', 'rejected'),
    refusedAs: nothingDue,
  },
};
export const commandTypes = Object.keys(lifecycleTable) as readonly CommandType[];
