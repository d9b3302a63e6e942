import type { Claim, PoeFile, Timestamp } from '../../claims/claim.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import type { Notice } from '../../claims/notices.ts';
import type { Person } from '../../claims/person.ts';
import type { ClaimChange } from '../../storage/claim-repository.ts';

const guid = (group: string, number: number): string =>
  `${group}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

export const firmA = guid('aaaaaaaa', 1);
export const firmB = guid('bbbbbbbb', 1);
export const ada: Person = { id: guid('11111111', 1), tenantId: firmA, name: 'Ada Kovács' };
export const bela: Person = { id: guid('11111111', 2), tenantId: firmA, name: 'Béla Nagy' };
export const cem: Person = { id: guid('11111111', 3), tenantId: firmB, name: 'Cem Yılmaz' };
export const reviewer: Person = { id: guid('99999999', 1), tenantId: guid('99999999', 0), name: 'Rita Reviewer' };

export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
export const morning: Timestamp = '2026-11-20T09:00:00Z';

/** A customer of its own for each number, so that claims don't meet on a key unless a test says so. */
export const customer = (number: number): string => guid('cccccccc', number);

export const details = (number: number, changes: Partial<ClaimDetails> = {}): ClaimDetails => ({
  claimName: `Rollout ${number}`,
  mpnId: '1234567',
  customerDomain: `customer${number}.example`,
  customerTenantId: customer(number),
  tenantVerification: 'verified',
  customerCountry: 'HU',
  solutionArea: 'microsoft-365',
  activities: ['usage'],
  products: ['microsoft-teams', 'exchange-online'],
  customerContactName: 'Carla Customer',
  customerContactTitle: 'Head of IT',
  customerContactEmail: `carla@customer${number}.example`,
  partnerContactName: 'Ada Kovács',
  partnerContactEmail: 'ada@partner.example',
  poeSelfCheck: ['missing-all-poe'],
  ...changes,
});

export const poe = (number: number, addedBy: Person): PoeFile => ({
  id: guid('dddddddd', number),
  name: 'statement of work (signed).pdf',
  type: 'pdf',
  size: 1_234_567,
  sha256: number.toString(16).padStart(64, '0'),
  addedBy,
  addedAt: morning,
});

const form = { version: 1, step: 'programme', returnToReview: false, unaccepted: {} } as const;

type Base = {
  readonly id: string;
  readonly owner?: Person;
  readonly details?: Partial<ClaimDetails>;
  readonly competing?: readonly string[];
  readonly files?: readonly PoeFile[];
  readonly assignee?: Person;
  readonly updatedAt?: Timestamp;
  readonly partnerCenterClaimId?: string;
};

const numberIn = (id: string): number => Number(id.slice('CPOR-'.length));

const common = ({ id, owner = ada, competing = [], assignee, updatedAt = morning, ...rest }: Base) => ({
  id,
  version: 1,
  owner,
  draftedBy: owner,
  answeredBy: [],
  createdAt: morning,
  updatedAt,
  details: rest.details ?? details(numberIn(id)),
  files: rest.files ?? [poe(numberIn(id), owner)],
  ...(assignee === undefined ? {} : { assignee }),
  ...(rest.partnerCenterClaimId === undefined ? {} : { partnerCenterClaimId: rest.partnerCenterClaimId }),
  notes: [],
  rounds: [],
  competing,
  supersedes: [],
  disputed: false,
  customerTold: false,
});

export const draft = (base: Base): Claim => ({ ...common(base), status: 'editing', form });

export const submitted = (base: Base, answered = false): Claim => ({
  ...common(base),
  submittedAt: morning,
  submittedBy: base.owner ?? ada,
  status: 'submitted',
  answered,
  reviewDueAt: '2026-11-27T22:59:59Z',
});

export const recorded = (base: Base): Claim => ({
  ...common(base),
  recorded: true,
  status: 'official',
  officialAt: morning,
});

export const askedForInformation = (base: Base, answerDueAt: Timestamp): Claim => ({
  ...common(base),
  submittedAt: morning,
  status: 'partner-action-required',
  answerDueAt,
});

export const declined = (base: Base): Claim => ({
  ...common(base),
  submittedAt: morning,
  status: 'rejected',
  rejection: { reason: 'customer-declined', comment: '', at: morning },
});

export const withdrawn = (base: Base): Claim => ({
  ...common(base),
  submittedAt: morning,
  status: 'rejected',
  rejection: { reason: 'partner-request', comment: '', at: morning },
});

export const rejectedForPoe = (base: Base, disputeUntil: Timestamp): Claim => ({
  ...common(base),
  submittedAt: morning,
  status: 'rejected',
  rejection: { reason: 'insufficient-poe', comment: 'The date is missing', at: morning, disputeUntil },
});

export const started = (claim: Claim): ClaimEvent => ({
  type: 'DraftStarted',
  at: claim.createdAt,
  by: { kind: 'person', person: claim.owner },
  claimId: claim.id,
  owner: claim.owner,
  details: claim.details,
  form,
});

export const stepSaved = (claim: Claim): ClaimEvent => ({
  type: 'StepSaved',
  at: claim.updatedAt,
  by: { kind: 'person', person: claim.owner },
  details: claim.details,
  form,
});

export const notice = (claim: Claim, event: number, changes: Partial<Notice> = {}): Notice => ({
  id: `${claim.id}/${event}/owner`,
  claimId: claim.id,
  audience: 'owner',
  subject: 'ReviewStarted',
  version: claim.version,
  status: claim.status,
  urgent: false,
  at: claim.updatedAt,
  ...changes,
});

/** A step of a claim with one event, no notice. */
export const change = (claim: Claim, basedOn: number, more: Partial<ClaimChange> = {}): ClaimChange => ({
  claim,
  basedOn,
  events: [basedOn === 0 ? started(claim) : stepSaved(claim)],
  notices: [],
  ...more,
});
