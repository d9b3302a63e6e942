import type { ClaimEvent, ClaimFact, ClaimFactType } from '../../claims/event.ts';
import { aFile, monday, owner, reviewer, someDetails } from './build-claim.ts';

const due = '2026-11-09T23:59:59Z';
const form = { version: 1, step: 'programme', returnToReview: false, unaccepted: {} } as const;

/** One fact of every type, with `text` wherever a person writes something. */
const facts = (text: string): { readonly [T in ClaimFactType]: Extract<ClaimFact, { type: T }> } => ({
  DraftStarted: { type: 'DraftStarted', claimId: 'CPOR-000001', owner, details: {}, form },
  AssociationRecorded: { type: 'AssociationRecorded', claimId: 'CPOR-000001', owner, details: {}, competing: [] },
  StepSaved: { type: 'StepSaved', details: {}, form },
  AdminAsked: { type: 'AdminAsked' },
  SignatureAwaited: { type: 'SignatureAwaited', signature: { until: '2026-11-20', dueAt: due } },
  DraftDiscarded: { type: 'DraftDiscarded' },
  PoeAdded: { type: 'PoeAdded', file: aFile({ id: 'poe-9', name: `${text}.pdf` }) },
  PoeRemoved: { type: 'PoeRemoved', fileId: 'poe-9' },
  HandedOver: { type: 'HandedOver', to: { ...owner, name: text } },
  ClaimSubmitted: { type: 'ClaimSubmitted', details: someDetails(), reviewDueAt: due, competing: ['CPOR-000777'] },
  CompetingClaimFound: { type: 'CompetingClaimFound', claimId: 'CPOR-000777' },
  CompetingClaimGone: { type: 'CompetingClaimGone', claimId: 'CPOR-000777' },
  ReviewerAssigned: { type: 'ReviewerAssigned', assignee: reviewer },
  ReviewerReleased: { type: 'ReviewerReleased' },
  NoteAdded: { type: 'NoteAdded', text: `secret ${text}` },
  ReviewStarted: { type: 'ReviewStarted', decisionDueAt: due },
  InformationRequested: {
    type: 'InformationRequested',
    round: 1,
    reasons: ['missing-all-poe', 'missing-products'],
    comment: text,
    concernedProducts: [],
    answerDueAt: due,
    again: false,
  },
  RequestWithdrawn: { type: 'RequestWithdrawn', comment: text, decisionDueAt: due },
  RequestAnswered: { type: 'RequestAnswered', comment: text, removedProducts: [], newFiles: [], reviewDueAt: due },
  AnswerApproved: { type: 'AnswerApproved', comment: text, decisionDueAt: due },
  ClaimApproved: { type: 'ClaimApproved', comment: text, supersedes: ['CPOR-000777'] },
  MarkedToBeSuperseded: { type: 'MarkedToBeSuperseded', successor: 'CPOR-000777' },
  SupersedingLapsed: { type: 'SupersedingLapsed', successor: 'CPOR-000777' },
  CustomerTold: { type: 'CustomerTold' },
  OptOutWindowOpened: { type: 'OptOutWindowOpened', closesAt: due },
  OptOutWindowPaused: { type: 'OptOutWindowPaused', why: 'bounced', detail: '550 no such mailbox' },
  WrongPersonReported: { type: 'WrongPersonReported', suggestion: { customerContactName: text } },
  ContactCorrected: { type: 'ContactCorrected', customerContactEmail: 'new@contoso.example' },
  PartnerCenterIdKept: { type: 'PartnerCenterIdKept', partnerCenterClaimId: text },
  CustomerAgreed: { type: 'CustomerAgreed' },
  ClaimRejected: { type: 'ClaimRejected', reason: 'insufficient-poe', comment: text, disputeUntil: due },
  ClaimDisputed: { type: 'ClaimDisputed', justification: text, decisionDueAt: due },
  RejectionMadeFinal: { type: 'RejectionMadeFinal', why: 'upheld', comment: text },
  BecameOfficial: { type: 'BecameOfficial' },
  ProductsSuperseded: { type: 'ProductsSuperseded', successor: 'CPOR-000777', products: ['microsoft-teams'] },
  SubscriptionEndChanged: { type: 'SubscriptionEndChanged', productId: 'power-bi', endDate: '2027-06-30' },
  ProductsExpired: { type: 'ProductsExpired', products: ['microsoft-teams'] },
  DeadlineMoved: { type: 'DeadlineMoved', deadline: 'opt-out', from: due, to: due, downSince: monday, upSince: due },
  ClaimEnded: { type: 'ClaimEnded', reason: 'disassociated', comment: text },
  ReminderDue: { type: 'ReminderDue', id: `answer-last-day/${due}`, kind: 'answer-last-day', left: 0 },
});

/** One event of every type, by a person. */
export const everyEvent = (text = 'A comment.'): readonly ClaimEvent[] =>
  Object.values(facts(text)).map((fact) => ({ ...fact, at: monday, by: { kind: 'person', person: owner } }));
