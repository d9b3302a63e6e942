import type { Verb } from '../../cards/verbs.ts';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimStatus } from '../../claims/claim-status.ts';
import type { CommandType } from '../../claims/command.ts';
import type { RefusalReason } from '../../claims/refusal.ts';
import { aFile, aPerson, reviewer } from './build-claim.ts';
import { adam, connie, olivia, oscar, otto, rita, ruben } from './cast.ts';
import { lifecycleTable, type Specimen, specimens } from './lifecycle-table.ts';
import type { PersonDetails } from './teams/teams-person.ts';

/** Everybody who might press: of the firm, of the desk, of another firm, of no firm that is served. */
export const roles = {
  owner: olivia,
  "firm's incentives admin": adam,
  reviewer: rita,
  'reviewer with a part in the claim': connie,
  "other firm's incentives admin": otto,
  'member of a tenant that is not served': oscar,
} as const satisfies Record<string, PersonDetails>;
export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as readonly Role[];

export const reviewers = [rita, ruben, connie].map(({ id }) => id).join(',');
export const incentivesAdmins = [adam, otto].map(({ id, tenantId }) => `${tenantId}/${id}`).join(',');

const partner: readonly Role[] = ['owner', "firm's incentives admin"];
const firmAdmin: readonly Role[] = ["firm's incentives admin"];
const impartial: readonly Role[] = ['reviewer'];
const anyReviewer: readonly Role[] = ['reviewer', 'reviewer with a part in the claim'];

/** Drafts are the partner's alone, everything else the desk's too. Source: docs/claims.md#roles. */
export const maySee = (role: Role, specimen: Specimen): boolean => {
  if (partner.includes(role)) return true;
  const { status } = specimens[specimen];
  return anyReviewer.includes(role) && status !== 'editing' && status !== 'discarded';
};

export type PressRow = {
  readonly verb: Verb;
  /** Said beside the verb where one verb has several rows. */
  readonly how?: string;
  /** What the press leads to, as the transition table has it; none for what only shows something. */
  readonly commands: readonly CommandType[];
  readonly may: (specimen: Specimen) => readonly Role[];
  /** Besides `claimId` and `version`: what the button carries and what is typed. */
  readonly data: (claimId: string, person: PersonDetails) => Readonly<Record<string, unknown>>;
  /** What the claim needs for the press to make sense. */
  readonly on?: (specimen: Specimen) => Partial<Claim>;
  /** A refusal is told in words of its own: in a list of files, or beside the queue. */
  readonly saysItsOwnWay?: true;
};

const shows = (verb: Verb, data: PressRow['data'] = () => ({}), saysItsOwnWay = false): PressRow => ({
  verb,
  commands: [],
  may: () => [],
  data,
  ...(saysItsOwnWay ? { saysItsOwnWay } : {}),
});

const acts = (
  verb: Verb,
  commands: CommandType | readonly CommandType[],
  may: readonly Role[] | ((specimen: Specimen) => readonly Role[]),
  data: PressRow['data'] | Readonly<Record<string, unknown>> = {},
  more: Partial<PressRow> = {},
): PressRow => ({
  verb,
  commands: typeof commands === 'string' ? [commands] : commands,
  may: typeof may === 'function' ? may : () => may,
  data: typeof data === 'function' ? data : () => data,
  ...more,
});

/** A draft that is being edited at the step `partner`, opened from the review page. */
const atPartnerStep = (specimen: Specimen): Partial<Claim> =>
  specimen === 'editing' ? { form: { version: 1, step: 'partner', returnToReview: true, unaccepted: {} } } : {};
const names = { claimName: 'Another name', mpnId: '7654321' };
const request = { reasons: 'missing-products', comment: 'Which ones?', concernedProducts: 'microsoft-teams' };
/** The file waits in everybody's chat: see `waitingFile`. */
export const waitingFile = (person: PersonDetails, claimId: string): string =>
  `${person.id.slice(0, 8)}${person.id.slice(-2)}-${claimId}`;

/** Every verb with inputs that are right, by hand: what it is to lead to, and for whom. */
export const pressTable: { readonly [V in Verb]: readonly [PressRow, ...PressRow[]] } = {
  'claim.new': [shows('claim.new', undefined, true)],
  'claim.view': [shows('claim.view')],
  'claim.history': [shows('claim.history')],
  'claim.summary': [shows('claim.summary')],
  'claim.list': [shows('claim.list', undefined, true)],
  'claim.answer': [shows('claim.answer', undefined, true)],
  'draft.resume': [shows('draft.resume')],
  'claim.copy': [shows('claim.copy', undefined, true)],
  'claim.sibling': [shows('claim.sibling', undefined, true)],
  'association.record': [shows('association.record', undefined, true)],
  'firm.edit': [shows('firm.edit', undefined, true)],
  'review.queue': [shows('review.queue', undefined, true)],
  'channel.subscribe': [shows('channel.subscribe', undefined, true)],
  'channel.unsubscribe': [shows('channel.unsubscribe', undefined, true)],
  'claim.mute': [shows('claim.mute', undefined, true)],
  'claim.unmute': [shows('claim.unmute', undefined, true)],
  'language.set': [shows('language.set', () => ({ language: 'en' }), true)],
  'draft.next': [acts('draft.next', 'SaveStep', partner, { step: 'partner', ...names }, { on: atPartnerStep })],
  'draft.back': [acts('draft.back', 'SaveStep', partner, { step: 'partner', ...names }, { on: atPartnerStep })],
  'draft.close': [acts('draft.close', 'SaveStep', partner, { step: 'partner', ...names }, { on: atPartnerStep })],
  'draft.refresh': [acts('draft.refresh', 'SaveStep', partner, { step: 'partner', ...names }, { on: atPartnerStep })],
  'draft.use-known': [
    acts('draft.use-known', 'SaveStep', partner, { step: 'partner', ...names }, { on: atPartnerStep }),
  ],
  'draft.edit': [acts('draft.edit', 'SaveStep', partner, { step: 'partner' })],
  'draft.discard': [acts('draft.discard', 'DiscardDraft', partner, { confirm: 'yes' })],
  'draft.ask-admin': [acts('draft.ask-admin', 'AskAdmin', partner)],
  'draft.await-signature': [acts('draft.await-signature', 'AwaitSignature', partner, { signatureUntil: '2026-11-20' })],
  'draft.signature-stop': [
    acts(
      'draft.signature-stop',
      'AwaitSignature',
      partner,
      {},
      {
        on: (specimen) =>
          specimen === 'editing' ? { signature: { until: '2026-11-20', dueAt: '2026-11-20T23:59:59Z' } } : {},
      },
    ),
  ],
  'claim.submit': [acts('claim.submit', 'SubmitClaim', firmAdmin)],
  'info.answer': [acts('info.answer', 'AnswerRequest', partner, { comment: 'In 2026.', removedProducts: '' })],
  'claim.withdraw': [
    acts('claim.withdraw', 'WithdrawClaim', (specimen) => (specimen === 'disputed' ? firmAdmin : partner), {
      reason: 'Filed by mistake.',
    }),
  ],
  'claim.dispute': [acts('claim.dispute', 'DisputeClaim', firmAdmin, { justification: 'It is on page 3.' })],
  'claim.disassociate': [acts('claim.disassociate', 'Disassociate', firmAdmin, { reason: 'The project is over.' })],
  'claim.renew': [
    acts('claim.renew', 'ChangeSubscriptionEnd', firmAdmin, { 'subscriptionEndDate.microsoft-teams': '2027-11-30' }),
  ],
  'claim.hand-over': [
    acts('claim.hand-over', 'HandOver', (specimen) => (specimen === 'editing' ? partner : firmAdmin), {
      assignee: aPerson().id,
    }),
  ],
  'claim.correct-contact': [
    acts(
      'claim.correct-contact',
      'CorrectContact',
      firmAdmin,
      { customerContactName: 'Cleo', customerContactTitle: 'CFO', customerContactEmail: 'cleo@contoso.example' },
      { on: () => ({ contactInDoubt: 'bounced' }) },
    ),
  ],
  'claim.partner-center-id': [
    acts('claim.partner-center-id', 'KeepPartnerCenterId', partner, { partnerCenterClaimId: 'PC-4711' }),
  ],
  'claim.contact-confirm': [
    acts(
      'claim.contact-confirm',
      'CorrectContact',
      firmAdmin,
      {},
      {
        on: () => ({
          contactInDoubt: 'wrong-person',
          suggestedContact: {
            customerContactName: 'Cleo',
            customerContactTitle: 'CFO',
            customerContactEmail: 'cleo@contoso.example',
          },
        }),
      },
    ),
  ],
  'poe.attach': [
    acts('poe.attach', 'AddPoe', partner, (claimId, person) => ({ fileIds: waitingFile(person, claimId) }), {
      saysItsOwnWay: true,
    }),
  ],
  'poe.remove': [
    acts(
      'poe.remove',
      'RemovePoe',
      partner,
      { fileId: 'poe-2' },
      { on: () => ({ files: [aFile({ id: 'poe-1' }), aFile({ id: 'poe-2', unsent: true })] }) },
    ),
  ],
  'review.start': [acts('review.start', 'StartReview', impartial)],
  'review.start-many': [
    acts('review.start-many', 'StartReview', impartial, (claimId) => ({ claimIds: claimId }), { saysItsOwnWay: true }),
  ],
  'review.assign': [
    acts('review.assign', 'AssignReviewer', impartial, { assignee: 'me' }, { how: 'to me' }),
    acts('review.assign', 'AssignReviewer', anyReviewer, { assignee: ruben.id }, { how: 'to another' }),
    acts(
      'review.assign',
      'ReleaseReviewer',
      anyReviewer,
      { assignee: '' },
      { how: 'to nobody', on: () => ({ assignee: reviewer }) },
    ),
  ],
  'review.request-info': [acts('review.request-info', 'RequestInformation', impartial, request)],
  'review.withdraw-request': [acts('review.withdraw-request', 'WithdrawRequest', impartial, { comment: 'Found it.' })],
  'review.approve-answer': [acts('review.approve-answer', 'ApproveAnswer', impartial, { comment: '' })],
  'review.ask-again': [acts('review.ask-again', 'AskAgain', impartial, request)],
  'review.approve': [acts('review.approve', 'ApproveClaim', impartial, { comment: 'Fine.' })],
  'review.reject': [
    acts('review.reject', ['RejectClaim', 'UpholdRejection'], impartial, {
      reason: 'insufficient-poe',
      comment: 'No signature.',
    }),
  ],
  'review.note': [acts('review.note', 'AddNote', anyReviewer, { comment: 'Called them.' })],
  'review.end': [acts('review.end', 'EndOnCustomersWord', impartial, { reason: 'They called.' })],
};

export const pressRows: readonly PressRow[] = Object.values(pressTable).flat();

/** The status that the press leads to when somebody presses who may; null where the status has no such transition. */
export const leadsTo = ({ commands }: PressRow, specimen: Specimen): ClaimStatus | null =>
  commands.map((command) => lifecycleTable[command].leads[specimen]).find((status) => status !== undefined) ?? null;

/** Why the press is refused; null when it is not. */
export const refusalOf = (row: PressRow, role: Role, specimen: Specimen): RefusalReason | null => {
  if (!maySee(role, specimen)) return 'not-your-claim';
  if (row.commands.length === 0) return null;
  if (leadsTo(row, specimen) === null) {
    const special = row.commands.map((command) => lifecycleTable[command].refusedAs?.[specimen]);
    return special.find((reason) => reason !== undefined) ?? 'not-in-this-status';
  }
  const may = row.may(specimen);
  if (may.includes(role)) return null;
  if (may === firmAdmin && role === 'owner') return 'only-incentives-admins';
  if (may === firmAdmin || may === partner) return 'not-your-claim';
  return anyReviewer.includes(role) ? 'own-claim' : 'only-reviewers';
};
