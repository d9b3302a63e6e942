import assert from 'node:assert/strict';
import type { DoneBy } from '../../claims/actor.ts';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimEvent, ClaimFact, ClaimFactType } from '../../claims/event.ts';
import { type Notice, noticesFor } from '../../claims/notices.ts';
import { aClaim, aFile, aPerson, monday, owner, reviewer, someDetails } from '../support/build-claim.ts';

const byReviewer: DoneBy = { kind: 'person', person: reviewer };
const happened = (fact: ClaimFact, by: DoneBy = byReviewer): ClaimEvent => ({ ...fact, at: monday, by });

/** The notices in short: `audience`, or `other-claim CPOR-000002`. */
const told = (notices: readonly Notice[]): readonly string[] =>
  notices.map(({ audience, otherClaimId }) => (otherClaimId ? `${audience} ${otherClaimId}` : audience));

type Row = {
  readonly fact: ClaimFact;
  /** After the event. */
  readonly claim: Claim;
  readonly told: readonly string[];
  readonly urgent?: true;
};

const everyone = ['owner', 'firm-channels', 'desk'];
const form = { version: 1, step: 'programme', returnToReview: false, unaccepted: {} } as const;
const approved = aClaim('approved');
const file = aFile({ id: 'poe-2' });
const details = someDetails();
const request = {
  type: 'InformationRequested',
  round: 1,
  reasons: ['missing-products'],
  comment: 'Which?',
  concernedProducts: [],
  answerDueAt: monday,
  again: false,
} as const;

/** Domain rules §8, “Who is told what”, written out by hand. */
const table: { readonly [T in ClaimFactType]: Row & { readonly fact: { readonly type: T } } } = {
  DraftStarted: {
    fact: { type: 'DraftStarted', claimId: 'CPOR-000001', owner, details, form },
    claim: aClaim('editing'),
    told: [],
  },
  AssociationRecorded: {
    fact: { type: 'AssociationRecorded', claimId: 'CPOR-000001', owner, details, competing: ['CPOR-000002'] },
    claim: aClaim('official', { recorded: true, competing: ['CPOR-000002'] }),
    told: ['firm-channels', 'desk', 'other-claim CPOR-000002'],
  },
  StepSaved: { fact: { type: 'StepSaved', details, form }, claim: aClaim('editing'), told: [] },
  AdminAsked: { fact: { type: 'AdminAsked' }, claim: aClaim('editing'), told: ['firm-admins'] },
  SignatureAwaited: { fact: { type: 'SignatureAwaited' }, claim: aClaim('editing'), told: [] },
  DraftDiscarded: { fact: { type: 'DraftDiscarded' }, claim: aClaim('discarded'), told: [] },
  PoeAdded: { fact: { type: 'PoeAdded', file }, claim: aClaim('submitted', { files: [file] }), told: ['desk'] },
  PoeRemoved: { fact: { type: 'PoeRemoved', fileId: 'poe-2' }, claim: aClaim('editing'), told: [] },
  HandedOver: { fact: { type: 'HandedOver', to: owner }, claim: aClaim('submitted'), told: ['owner'] },
  ClaimSubmitted: {
    fact: { type: 'ClaimSubmitted', details, reviewDueAt: monday, competing: ['CPOR-000002', 'CPOR-000003'] },
    claim: aClaim('submitted', { competing: ['CPOR-000002', 'CPOR-000003'] }),
    told: [...everyone, 'customer', 'other-claim CPOR-000002', 'other-claim CPOR-000003'],
  },
  CompetingClaimFound: {
    fact: { type: 'CompetingClaimFound', claimId: 'CPOR-000002' },
    claim: aClaim('submitted'),
    told: ['owner', 'desk'],
  },
  CompetingClaimGone: {
    fact: { type: 'CompetingClaimGone', claimId: 'CPOR-000002' },
    claim: aClaim('submitted'),
    told: ['owner', 'desk'],
  },
  ReviewerAssigned: {
    fact: { type: 'ReviewerAssigned', assignee: reviewer },
    claim: aClaim('submitted'),
    told: [],
  },
  ReviewerReleased: { fact: { type: 'ReviewerReleased' }, claim: aClaim('submitted'), told: [] },
  NoteAdded: { fact: { type: 'NoteAdded', text: 'Hm.' }, claim: aClaim('submitted'), told: [] },
  ReviewStarted: {
    fact: { type: 'ReviewStarted', decisionDueAt: monday },
    claim: aClaim('under-review'),
    told: everyone,
  },
  InformationRequested: {
    fact: request,
    claim: aClaim('partner-action-required'),
    told: everyone,
    urgent: true,
  },
  RequestWithdrawn: {
    fact: { type: 'RequestWithdrawn', comment: 'Found.', decisionDueAt: monday },
    claim: aClaim('under-review'),
    told: everyone,
  },
  RequestAnswered: {
    fact: { type: 'RequestAnswered', comment: '', removedProducts: [], newFiles: ['x'], reviewDueAt: monday },
    claim: aClaim('submitted', { answered: true }),
    told: everyone,
  },
  AnswerApproved: {
    fact: { type: 'AnswerApproved', comment: '', decisionDueAt: monday },
    claim: aClaim('under-review'),
    told: everyone,
  },
  ClaimApproved: {
    fact: { type: 'ClaimApproved', comment: '', supersedes: ['CPOR-000002'] },
    claim: aClaim('approved', { supersedes: ['CPOR-000002'] }),
    told: [...everyone, 'customer', 'other-claim CPOR-000002'],
  },
  MarkedToBeSuperseded: {
    fact: { type: 'MarkedToBeSuperseded', successor: 'CPOR-000002' },
    claim: aClaim('official'),
    told: ['desk'],
  },
  SupersedingLapsed: {
    fact: { type: 'SupersedingLapsed', successor: 'CPOR-000002' },
    claim: aClaim('official'),
    told: ['desk'],
  },
  CustomerTold: { fact: { type: 'CustomerTold' }, claim: aClaim('submitted'), told: [] },
  OptOutWindowOpened: { fact: { type: 'OptOutWindowOpened', closesAt: monday }, claim: approved, told: ['owner'] },
  OptOutWindowPaused: {
    fact: { type: 'OptOutWindowPaused', why: 'bounced', detail: '550' },
    claim: approved,
    told: ['owner', 'desk'],
  },
  WrongPersonReported: { fact: { type: 'WrongPersonReported' }, claim: approved, told: ['owner', 'desk', 'customer'] },
  ContactCorrected: {
    fact: { type: 'ContactCorrected', customerContactEmail: 'carl@contoso.example' },
    claim: approved,
    told: ['owner', 'customer'],
  },
  PartnerCenterIdKept: { fact: { type: 'PartnerCenterIdKept' }, claim: approved, told: [] },
  CustomerAgreed: { fact: { type: 'CustomerAgreed' }, claim: approved, told: ['owner', 'desk', 'customer'] },
  ClaimRejected: {
    fact: { type: 'ClaimRejected', reason: 'insufficient-poe', comment: 'No.' },
    claim: aClaim('rejected'),
    told: [...everyone, 'customer'],
    urgent: true,
  },
  ClaimDisputed: {
    fact: { type: 'ClaimDisputed', justification: 'But!', decisionDueAt: monday },
    claim: aClaim('disputed', { competing: ['CPOR-000002'] }),
    told: [...everyone, 'other-claim CPOR-000002'],
  },
  RejectionMadeFinal: {
    fact: { type: 'RejectionMadeFinal', why: 'upheld', comment: 'No.' },
    claim: aClaim('rejected-final'),
    told: everyone,
  },
  BecameOfficial: {
    fact: { type: 'BecameOfficial' },
    claim: aClaim('official', { supersedes: ['CPOR-000002'] }),
    told: [...everyone, 'customer', 'other-claim CPOR-000002'],
  },
  ProductsSuperseded: {
    fact: { type: 'ProductsSuperseded', successor: 'CPOR-000002', products: ['microsoft-teams'] },
    claim: aClaim('official'),
    told: everyone,
  },
  SubscriptionEndChanged: {
    fact: { type: 'SubscriptionEndChanged', productId: 'power-bi', endDate: '2027-01-01' },
    claim: aClaim('official'),
    told: everyone,
  },
  ProductsExpired: {
    fact: { type: 'ProductsExpired', products: ['microsoft-teams'] },
    claim: aClaim('official'),
    told: everyone,
  },
  DeadlineMoved: {
    fact: { type: 'DeadlineMoved', deadline: 'opt-out', from: monday, to: monday, downSince: monday, upSince: monday },
    claim: approved,
    told: ['owner', 'desk', 'customer'],
  },
  ClaimEnded: {
    fact: { type: 'ClaimEnded', reason: 'customer-withdrew', comment: 'They called.' },
    claim: aClaim('ended'),
    told: [...everyone, 'customer'],
  },
  ReminderDue: {
    fact: { type: 'ReminderDue', id: `answer-last-day/${monday}`, kind: 'answer-last-day', left: 0 },
    claim: aClaim('partner-action-required'),
    told: ['owner', 'partner-mail', 'firm-admins'],
    urgent: true,
  },
};

describe('who is told what', () => {
  for (const { fact, claim, told: expected, urgent = false } of Object.values<Row>(table)) {
    it(`${fact.type}: ${expected.join(', ') || 'nobody'}${urgent ? ', urgently' : ''}`, () => {
      const notices = noticesFor([happened(fact)], claim, 1);
      assert.deepEqual(told(notices), expected);
      assert.ok(notices.every((notice) => notice.urgent === urgent && notice.subject === fact.type));
    });
  }

  it('the owner is not told what they did themselves', () => {
    const rejected = happened(
      { type: 'ClaimRejected', reason: 'partner-request', comment: 'Mistake.' },
      { kind: 'person', person: owner },
    );
    assert.deepEqual(told(noticesFor([rejected], aClaim('rejected'), 1)), ['firm-channels', 'desk', 'customer']);
  });

  it('somebody of the same name and id in another tenant is not the owner', () => {
    const started = happened(table.ReviewStarted.fact, {
      kind: 'person',
      person: aPerson({ ...owner, tenantId: reviewer.tenantId }),
    });
    assert.deepEqual(told(noticesFor([started], aClaim('under-review'), 1)), everyone);
  });

  it('a customer who was never told of the claim hears nothing of its rejection', () => {
    const notices = noticesFor([happened(table.ClaimRejected.fact)], aClaim('rejected', { customerTold: false }), 1);
    assert.deepEqual(told(notices), everyone);
  });

  it('a customer who opted out gets an acknowledgment in any case', () => {
    const optedOut = happened(
      { type: 'ClaimRejected', reason: 'customer-declined', comment: '' },
      { kind: 'customer' },
    );
    const notices = noticesFor([optedOut], aClaim('rejected', { customerTold: false }), 1);
    assert.deepEqual(told(notices), [...everyone, 'customer']);
  });

  it('claims that were to be superseded learn that they will not be', () => {
    const claim = aClaim('rejected', { supersedes: ['CPOR-000002'] });
    assert.ok(told(noticesFor([happened(table.ClaimRejected.fact)], claim, 1)).includes('other-claim CPOR-000002'));
  });

  it('no window mail goes to an address known to be wrong', () => {
    const claim = aClaim('approved', { contactInDoubt: 'bounced' });
    const notices = noticesFor([happened({ type: 'ClaimApproved', comment: '', supersedes: [] })], claim, 1);
    assert.deepEqual(told(notices), everyone);
  });

  it('a rejection that lapses into the final one is the owner’s to know', () => {
    const lapsed = happened({ type: 'RejectionMadeFinal', why: 'lapsed', comment: '' }, { kind: 'time' });
    assert.deepEqual(told(noticesFor([lapsed], aClaim('rejected-final'), 1)), ['owner']);
  });

  for (const status of ['editing', 'partner-action-required', 'rejected'] as const) {
    it(`PoE that the desk has not been sent is not told to it: ${status}`, () => {
      const files = [status === 'editing' ? file : { ...file, unsent: true as const }];
      const notices = noticesFor([happened(table.PoeAdded.fact)], { ...aClaim(status), files }, 1);
      assert.deepEqual(told(notices), []);
    });
  }

  it('a window that opens with the approval is one message to the owner, not two', () => {
    const events = [
      happened({ type: 'ClaimApproved', comment: '', supersedes: [] }),
      happened(table.OptOutWindowOpened.fact),
    ];
    const toOwner = noticesFor(events, aClaim('approved'), 8).filter((notice) => notice.audience === 'owner');
    assert.deepEqual(
      toOwner.map((notice) => notice.subject),
      ['ClaimApproved'],
    );
  });
});

describe('a notice', () => {
  it('is named by claim, event number and audience, so that an event never owes it twice', () => {
    const { fact, claim } = table.ClaimSubmitted;
    const notices = noticesFor([happened(fact)], claim, 4);
    assert.deepEqual(
      notices.map((notice) => notice.id),
      [
        'CPOR-000001/4/owner',
        'CPOR-000001/4/firm-channels',
        'CPOR-000001/4/desk',
        'CPOR-000001/4/customer',
        'CPOR-000001/4/other-claim/CPOR-000002',
        'CPOR-000001/4/other-claim/CPOR-000003',
      ],
    );
  });

  it('carries the version right after its own event, not after the last', () => {
    const events = [
      happened({ type: 'ReviewerAssigned', assignee: reviewer }),
      happened({ type: 'ContactCorrected', customerContactEmail: 'carl@contoso.example' }),
      happened({ type: 'CustomerTold' }),
      happened({ type: 'OptOutWindowOpened', closesAt: monday }),
    ];
    const notices = noticesFor(events, aClaim('approved', { version: 9 }), 12);
    assert.deepEqual(
      notices.map(({ id, version }) => [id, version]),
      [
        ['CPOR-000001/13/owner', 8],
        ['CPOR-000001/13/customer', 8],
        ['CPOR-000001/15/owner', 9],
      ],
    );
  });
});
