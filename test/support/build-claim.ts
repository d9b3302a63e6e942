import type { PersonActor } from '../../claims/actor.ts';
import type { Catalogue, Product } from '../../claims/catalogue.ts';
import type { Claim, ClaimIn, ClaimState, Draft, InformationRound, PoeFile } from '../../claims/claim.ts';
import type { ClaimStatus } from '../../claims/claim-status.ts';
import type { DecisionContext, KeyHolder } from '../../claims/decision-context.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import type { Firm } from '../../claims/firm.ts';
import type { Person } from '../../claims/person.ts';
import type { ClaimPolicy } from '../../claims/policy.ts';
import { weekdayCalendar } from './weekday-calendar.ts';

/** Monday, 9 o'clock UTC. Every claim built here was last changed at this time. */
export const monday = '2026-11-02T09:00:00Z';

export const ourFirm = '11111111-1111-4111-8111-111111111111';
export const otherFirm = '22222222-2222-4222-8222-222222222222';
export const deskTenant = '33333333-3333-4333-8333-333333333333';

/** A stranger to every claim built here, unless told otherwise. */
export const aPerson = (overrides: Partial<Person> = {}): Person => ({
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  tenantId: ourFirm,
  name: 'Petra Person',
  ...overrides,
});

export const owner = aPerson({ id: 'aaaaaaaa-0000-4000-8000-000000000002', name: 'Olivia Owner' });
export const admin = aPerson({ id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Adam Admin' });
export const reviewer = aPerson({
  id: 'aaaaaaaa-0000-4000-8000-000000000004',
  tenantId: deskTenant,
  name: 'Rita Reviewer',
});

/** The firm of every claim built here, as it is named where it says so itself. */
export const aFirm = (overrides: Partial<Firm> = {}): Firm => ({
  name: 'Northwind Consulting',
  knownAs: null,
  contact: { name: 'Olivia Owner', email: 'olivia@partner.example' },
  ...overrides,
});

/** Somebody without a role; by default the owner of every claim built here. */
export const aPartner = (person: Person = owner): PersonActor => ({
  kind: 'person',
  person,
  isReviewer: false,
  isIncentivesAdmin: false,
});
export const anAdmin = (person: Person = admin): PersonActor => ({ ...aPartner(person), isIncentivesAdmin: true });
export const aReviewer = (person: Person = reviewer): PersonActor => ({ ...aPartner(person), isReviewer: true });

/** A complete Microsoft 365 claim over three workloads. */
export const someDetails = (overrides: Partial<ClaimDetails> = {}): ClaimDetails => ({
  claimName: 'Contoso Teams rollout',
  mpnId: '1234567',
  customerDomain: 'contoso.example',
  customerTenantId: 'cccccccc-1111-4111-8111-cccccccccccc',
  tenantVerification: 'verified',
  solutionArea: 'microsoft-365',
  activities: ['usage'],
  products: ['exchange-online', 'sharepoint-online', 'microsoft-teams'],
  customerContactName: 'Clara Customer',
  customerContactTitle: 'CIO',
  customerContactEmail: 'clara@contoso.example',
  partnerContactName: 'Olivia Owner',
  partnerContactEmail: 'olivia@partner.example',
  ...overrides,
});

let files = 0;
/** Every call gives another file. */
export const aFile = (overrides: Partial<PoeFile> = {}): PoeFile => {
  files += 1;
  return {
    id: `file-${files}`,
    name: `statement-of-work-${files}.pdf`,
    type: 'pdf',
    size: 123_456,
    sha256: files.toString(16).padStart(64, '0'),
    addedBy: owner,
    addedAt: monday,
    ...overrides,
  };
};

/** A round that waits for its answer; concerns one of the three products. */
export const aRound = (overrides: Partial<InformationRound> = {}): InformationRound => ({
  number: 1,
  askedBy: reviewer,
  askedAt: monday,
  reasons: ['missing-or-old-dates'],
  comment: 'Which year was this?',
  concernedProducts: ['microsoft-teams'],
  answerDueAt: '2026-11-09T23:59:59Z',
  ...overrides,
});

export const anAnsweredRound = (overrides: Partial<InformationRound> = {}): InformationRound =>
  aRound({
    answer: { by: owner, at: monday, comment: 'In 2026.', removedProducts: [], newFiles: [] },
    ...overrides,
  });

const states: { readonly [S in ClaimStatus]: Extract<ClaimState, { status: S }> } = {
  editing: {
    status: 'editing',
    form: { version: 1, step: 'review', returnToReview: false, unaccepted: {} },
  },
  submitted: { status: 'submitted', answered: false, reviewDueAt: '2026-11-09T23:59:59Z' },
  'under-review': { status: 'under-review', decisionDueAt: '2026-11-09T23:59:59Z' },
  'partner-action-required': { status: 'partner-action-required', answerDueAt: '2026-11-09T23:59:59Z' },
  approved: {
    status: 'approved',
    approvedAt: monday,
    window: { state: 'open', openedAt: monday, closesAt: '2026-11-09T23:59:59Z' },
  },
  official: { status: 'official', officialAt: monday },
  rejected: {
    status: 'rejected',
    rejection: {
      reason: 'insufficient-poe',
      comment: 'No customer signature.',
      at: monday,
      disputeUntil: '2026-12-02T23:59:59Z',
    },
  },
  disputed: {
    status: 'disputed',
    rejection: { reason: 'insufficient-poe', comment: 'No customer signature.', at: monday },
    disputedAt: monday,
    justification: 'The signature is on page 3.',
    decisionDueAt: '2026-11-09T23:59:59Z',
  },
  'rejected-final': {
    status: 'rejected-final',
    rejection: { reason: 'insufficient-poe', comment: 'No customer signature.', at: monday },
    at: monday,
  },
  ended: { status: 'ended', reason: 'disassociated', comment: 'The project is over.', at: monday },
  discarded: { status: 'discarded', at: monday },
};

const roundsIn = (status: ClaimStatus, overrides: object): readonly InformationRound[] => {
  if (status === 'partner-action-required') return [aRound()];
  return status === 'submitted' && 'answered' in overrides && overrides.answered === true ? [anAnsweredRound()] : [];
};

type Overrides<S extends ClaimStatus> = Partial<Omit<ClaimIn<S>, 'status'>>;

/**
 * A valid claim in a status: complete, with one PoE file, drafted by `owner`, submitted by `admin`. `answered: true` and
 * `partner-action-required` bring their round along.
 */
export const aClaim = <S extends ClaimStatus>(status: S, overrides: Overrides<S> = {}): ClaimIn<S> => {
  const isDraft = status === 'editing' || status === 'discarded';
  return {
    id: 'CPOR-000001',
    version: 3,
    owner,
    draftedBy: owner,
    answeredBy: [],
    createdAt: monday,
    updatedAt: monday,
    details: someDetails(),
    files: [aFile({ id: 'poe-1', sha256: 'f'.repeat(64) })],
    notes: [],
    rounds: roundsIn(status, overrides),
    competing: [],
    supersedes: [],
    disputed: status === 'disputed',
    customerTold: !isDraft,
    ...(!isDraft && { submittedBy: admin, submittedAt: monday }),
    ...states[status],
    ...overrides,
    // The table of states is complete by its type; the compiler can't follow the generic status through it.
  } as Claim as ClaimIn<S>;
};

/** A draft that lacks nothing but its submission. */
export const aDraft = (overrides: Overrides<'editing'> = {}): Draft => aClaim('editing', overrides);

const product = (id: string, name: string, area: Product['area'], needsTechnicalContact = false): Product => ({
  id,
  name,
  area,
  needsTechnicalContact,
});
const products = [
  product('exchange-online', 'Exchange Online', 'microsoft-365'),
  product('sharepoint-online', 'SharePoint Online', 'microsoft-365'),
  product('microsoft-teams', 'Microsoft Teams', 'microsoft-365'),
  product('dynamics-365-sales', 'Dynamics 365 Sales', 'business-applications', true),
  product('power-bi', 'Power BI', 'business-applications'),
];

/** Five products, for tests that don't care which. */
export const aCatalogue: Catalogue = {
  ofArea: (area) => products.filter((one) => one.area === area),
  find: (id) => products.find((one) => one.id === id),
};

export const aPolicy = (overrides: Partial<ClaimPolicy> = {}): ClaimPolicy => ({
  untouchedDraftBusinessDays: 3,
  signatureDays: 90,
  signatureAgainBusinessDays: 5,
  reviewStartBusinessDays: 5,
  decisionBusinessDays: 5,
  answerBusinessDays: 5,
  optOutBusinessDays: 5,
  disputeCalendarDays: 30,
  disputeDecisionBusinessDays: 5,
  poeFileBytes: 25 * 1024 * 1024,
  poeFilesPerClaim: 20,
  reminderTime: '09:00',
  outageGraceBusinessDays: 1,
  evidenceMonths: 12,
  evidenceNoticeDays: 30,
  calendarExceptions: {},
  ...overrides,
});

/** Monday, no other claims, customers get mail, Monday to Friday in UTC everywhere. */
export const aContext = (overrides: Partial<DecisionContext> = {}): DecisionContext => ({
  now: Temporal.Instant.from(monday),
  policy: aPolicy(),
  catalogue: aCatalogue,
  calendar: weekdayCalendar(),
  calendarOf: () => weekdayCalendar(),
  onSameKeys: [],
  mailsCustomers: true,
  ...overrides,
});

/** Another claim on an overlapping key; by default of another firm and newly submitted. */
export const aKeyHolder = (overrides: Partial<KeyHolder> = {}): KeyHolder => ({
  claimId: 'CPOR-000002',
  tenantId: otherFirm,
  status: 'submitted',
  customerDeclined: false,
  createdAt: monday,
  ...overrides,
});
