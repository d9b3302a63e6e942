import assert from 'node:assert/strict';
import type { Claim, ClaimState } from '../../claims/claim.ts';
import { claimEventSchema, claimSchema, noticeSchema } from '../../claims/claim-schema.ts';
import { claimStatuses } from '../../claims/claim-status.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import type { Notice } from '../../claims/notices.ts';

const at = '2026-11-23T09:00:00Z';
const later = '2026-11-30T22:59:59.5Z';
const pat = { id: 'p', tenantId: 't', name: 'Pat' };
const rejection = { reason: 'insufficient-poe', comment: 'Unsigned', at, disputeUntil: later } as const;

const base = {
  id: 'CPOR-000012',
  version: 3,
  owner: pat,
  draftedBy: pat,
  answeredBy: [pat],
  createdAt: at,
  updatedAt: later,
  details: {
    claimName: 'A',
    subscriptionIds: { 'power-bi': ['x'] },
    subscriptionEndDates: { 'power-bi': '2027-01-31' },
  },
  files: [
    {
      id: 'f',
      name: 'sow.pdf',
      type: 'pdf',
      size: 12,
      sha256: 'a'.repeat(64),
      addedBy: pat,
      addedAt: at,
      unsent: true,
    },
  ],
  notes: [{ by: pat, at, text: 'Seen' }],
  rounds: [
    {
      number: 1,
      askedBy: pat,
      askedAt: at,
      reasons: ['missing-products'],
      comment: 'Which?',
      concernedProducts: ['power-bi'],
      answerDueAt: later,
      answer: { at, comment: 'These', removedProducts: [], newFiles: ['f'] },
      outcome: 'approved',
    },
  ],
  competing: ['CPOR-000013'],
  supersedes: [],
  disputed: false,
  customerTold: true,
} as const;

const states: { readonly [S in ClaimState['status']]: Extract<ClaimState, { status: S }> } = {
  editing: {
    status: 'editing',
    form: { version: 1, step: 'partner', returnToReview: false, unaccepted: { mpnId: 'x' } },
  },
  submitted: { status: 'submitted', answered: false, reviewDueAt: later },
  'under-review': { status: 'under-review', decisionDueAt: later },
  'partner-action-required': { status: 'partner-action-required', answerDueAt: later },
  approved: { status: 'approved', approvedAt: at, window: { state: 'open', openedAt: at, closesAt: later } },
  official: { status: 'official', officialAt: at, subscriptionsEndAt: later },
  rejected: { status: 'rejected', rejection },
  disputed: { status: 'disputed', rejection, disputedAt: at, justification: 'Signed', decisionDueAt: later },
  'rejected-final': { status: 'rejected-final', rejection, at },
  ended: { status: 'ended', reason: 'superseded', comment: '', at },
  discarded: { status: 'discarded', at },
};

describe('a stored claim', () => {
  for (const status of claimStatuses)
    it(`that is ${status} is read back as it was written`, () => {
      const claim: Claim = { ...base, ...states[status] };
      assert.deepEqual(claimSchema.parse(JSON.parse(JSON.stringify(claim))), claim);
    });

  it('with reminders is read back as it was written, and so is one from before there were any', () => {
    const reminders = [{ id: `review-not-started/${later}`, kind: 'review-not-started', at: later }] as const;
    const claim: Claim = { ...base, ...states.submitted, reminders };
    assert.deepEqual(claimSchema.parse(JSON.parse(JSON.stringify(claim))), claim);
    assert.equal('reminders' in claimSchema.parse({ ...base, ...states.submitted }), false);
  });

  const good: Claim = { ...base, ...states.submitted };
  const bad: readonly (readonly [string, object])[] = [
    ['has a key of another version', { ...good, colour: 'red' }],
    ['has a detail of another version', { ...good, details: { ...good.details, colour: 'red' } }],
    ['has an unknown status', { ...good, status: 'parked' }],
    ['lacks its status’s deadline', { ...good, reviewDueAt: undefined }],
    ['has a reminder of a kind it doesn’t know', { ...good, reminders: [{ id: 'x', kind: 'birthday', at }] }],
    ['has a deadline in another form', { ...good, reviewDueAt: '23 November' }],
    ['has an instant that is not in UTC', { ...good, reviewDueAt: '2026-11-23T09:00:00+01:00' }],
    ['has an id that is none', { ...good, id: '12' }],
    ['lacks its owner', { ...good, owner: undefined }],
    ['has an undefined value', { ...good, assignee: undefined }],
    ['has an undefined detail', { ...good, details: { claimName: undefined } }],
    ['has an unknown activity', { ...good, details: { activities: ['selling'] } }],
    ['has a file with a broken hash', { ...good, files: [{ ...base.files[0], sha256: 'xyz' }] }],
  ];
  for (const [fact, document] of bad)
    it(`that ${fact} is refused`, () => assert.equal(claimSchema.safeParse(document).success, false));
});

describe('a stored event', () => {
  const events: readonly ClaimEvent[] = [
    {
      type: 'DraftStarted',
      claimId: 'CPOR-000012',
      owner: pat,
      details: {},
      form: states.editing.form,
      at,
      by: { kind: 'person', person: pat },
    },
    { type: 'AdminAsked', at, by: { kind: 'person', person: pat } },
    {
      type: 'ClaimRejected',
      reason: 'no-partner-response',
      comment: '',
      disputeUntil: later,
      at,
      by: { kind: 'time' },
    },
    { type: 'CustomerAgreed', at, by: { kind: 'customer' } },
    { type: 'ReminderDue', id: 'answer-half-time/x', kind: 'answer-half-time', left: 3, at, by: { kind: 'time' } },
    {
      type: 'ReminderDue',
      id: 'draft-untouched/x',
      kind: 'draft-untouched',
      overtaken: true,
      at,
      by: { kind: 'time' },
    },
    {
      type: 'ReviewStarted',
      decisionDueAt: later,
      reminders: [{ id: 'decision-last-day/x', kind: 'decision-last-day', at: later }],
      at,
      by: { kind: 'person', person: pat },
    },
    {
      type: 'ProductsSuperseded',
      successor: 'CPOR-000013',
      products: ['power-bi'],
      at,
      by: { kind: 'claim', claimId: 'CPOR-000013' },
    },
  ];
  for (const event of events)
    it(`${event.type} is read back as it was written`, () => {
      assert.deepEqual(claimEventSchema.parse(JSON.parse(JSON.stringify(event))), event);
    });

  it('of an unknown type, by nobody, or incomplete is refused', () => {
    const by = { kind: 'time' };
    for (const event of [
      { type: 'ClaimParked', at, by },
      { type: 'AdminAsked', at },
      { type: 'AdminAsked', at, by: { kind: 'person' } },
      { type: 'ReviewStarted', at, by },
    ])
      assert.equal(claimEventSchema.safeParse(event).success, false, JSON.stringify(event));
  });

  it('of a submission carries all details', () => {
    const event = {
      type: 'ClaimSubmitted',
      details: { claimName: 'A' },
      reviewDueAt: at,
      competing: [],
      at,
      by: { kind: 'time' },
    };
    assert.equal(claimEventSchema.safeParse(event).success, false);
  });
});

describe('a stored notice', () => {
  const notice: Notice = {
    id: 'CPOR-000012/4/owner',
    claimId: 'CPOR-000012',
    audience: 'owner',
    subject: 'ClaimResubmitted',
    version: 4,
    status: 'submitted',
    urgent: false,
    at,
  };
  it('is read back as it was written, whatever it tells of', () => {
    assert.deepEqual(noticeSchema.parse(notice), notice);
    assert.equal(noticeSchema.parse({ ...notice, subject: 'ClaimApproved' }).subject, 'ClaimApproved');
    const reminder: Notice = { ...notice, subject: 'ReminderDue', reminder: 'window-last-day' };
    assert.deepEqual(noticeSchema.parse(reminder), reminder);
  });
  it('for nobody known or about nothing known is refused', () => {
    assert.equal(noticeSchema.safeParse({ ...notice, audience: 'press' }).success, false);
    assert.equal(noticeSchema.safeParse({ ...notice, subject: 'Weather' }).success, false);
    assert.equal(noticeSchema.safeParse({ ...notice, reminder: 'birthday' }).success, false);
  });
});
