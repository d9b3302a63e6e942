import assert from 'node:assert/strict';
import type { Claim } from '../../../claims/claim.ts';
import { nextDeadline } from '../../../claims/deadlines.ts';
import { isReminderOvertaken } from '../../../claims/event-of-notice.ts';
import { noticesFor } from '../../../claims/notices.ts';
import { aDraft, aFile, anAdmin, aPartner, aPerson, aPolicy, monday, otherFirm } from '../../support/build-claim.ts';
import { at, given, time } from '../../support/given-claim.ts';

/** Monday 2 November 2026 unless told otherwise; Monday to Friday, UTC. */
const reminders = (claim: Claim): readonly string[] =>
  (claim.reminders ?? []).map(({ kind, at: when }) => `${kind} ${when.slice(5, 16)}`);

const form = { version: 1, step: 'customer', returnToReview: false, unaccepted: {} } as const;
const await20 = { type: 'AwaitSignature', until: '2026-11-20' } as const;
const stop = { type: 'AwaitSignature' } as const;
const signature = { until: '2026-11-20', dueAt: '2026-11-20T23:59:59Z' } as const;
const pass = { type: 'PassTime' } as const;

describe('a draft that waits for the customer’s signature', () => {
  const touched = given(aDraft()).when(aPartner(), { type: 'SaveStep', details: {}, form }).claim;
  const waiting = given(touched).when(aPartner(), await20).thenHappened({ type: 'SignatureAwaited', signature });

  it('does so until the end of a day', () => {
    assert.deepEqual(waiting.status === 'editing' && waiting.signature, signature);
    assert.deepEqual(nextDeadline(waiting), { at: signature.dueAt, kind: 'signature' });
  });

  it('leaves open cards as they are', () => {
    assert.equal(waiting.version, touched.version);
  });

  it('may be told so by an admin of its firm, too, and by nobody else', () => {
    given(touched).when(anAdmin(), await20).thenHappened({ type: 'SignatureAwaited', signature });
    given(touched)
      .when(aPartner(aPerson({ tenantId: otherFirm })), await20)
      .thenRefused('not-your-claim');
  });

  it('waits no day that is over, that is today, or that is no day', () => {
    for (const until of ['2026-11-02', '2026-11-01', '1926-11-20', '2026-02-30', 'soon', '', '20.11.2026'])
      given(touched)
        .when(aPartner(), { type: 'AwaitSignature', until })
        .thenRefused('fields-missing', { fields: ['signatureUntil'] });
    given(touched, at('2026-11-19T23:59:59Z')).when(aPartner(), await20).thenHappened({
      type: 'SignatureAwaited',
      signature,
    });
  });

  it('waits 90 days at most, or as the policy says', () => {
    const far = { type: 'AwaitSignature', until: '2027-01-31' } as const;
    const dueAt = '2027-01-31T23:59:59Z';
    given(touched)
      .when(aPartner(), far)
      .thenHappened({
        type: 'SignatureAwaited',
        signature: { until: '2027-01-31', dueAt },
      });
    const refused = { fields: ['signatureUntil'] };
    given(touched)
      .when(aPartner(), { ...far, until: '2027-02-01' })
      .thenRefused('fields-missing', refused);
    given(touched, { policy: aPolicy({ signatureDays: 17 }) })
      .when(aPartner(), await20)
      .thenRefused('fields-missing', refused);
  });

  it('is asked the same twice to no effect', () => {
    given(waiting).when(aPartner(), await20).thenRefused('nothing-due');
    given(touched).when(aPartner(), stop).thenRefused('nothing-due');
  });

  it('is reminded of three days ahead and on the day, and not of being untouched', () => {
    assert.deepEqual(reminders(waiting), ['signature-3-days 11-17T09:00', 'signature-last-day 11-20T09:00']);
  });

  it('is reminded of on the day where it is tomorrow', () => {
    const soon = given(touched).when(aPartner(), { type: 'AwaitSignature', until: '2026-11-03' }).claim;
    assert.deepEqual(reminders(soon), ['signature-last-day 11-03T09:00']);
  });

  it('is reminded of again and again after the day', () => {
    const ahead = given(waiting, at('2026-11-17T09:00:00Z')).when(time, pass);
    ahead.thenHappened({
      type: 'ReminderDue',
      id: `signature-3-days/${signature.dueAt}`,
      kind: 'signature-3-days',
      left: 3,
    });
    const onTheDay = given(ahead.claim, at('2026-11-20T09:00:00Z')).when(time, pass);
    onTheDay.thenHappened({
      type: 'ReminderDue',
      id: `signature-last-day/${signature.dueAt}`,
      kind: 'signature-last-day',
      left: 0,
    });
    assert.deepEqual(reminders(onTheDay.claim), ['signature-overdue 11-27T09:00']);
    const once = given(onTheDay.claim, at('2026-11-27T09:00:00Z')).when(time, pass);
    once.thenHappened({ type: 'ReminderDue', id: `signature-overdue/${signature.dueAt}`, kind: 'signature-overdue' });
    assert.deepEqual(reminders(once.claim), ['signature-overdue 12-04T09:00']);
    const twice = given(once.claim, at('2026-12-04T09:00:00Z')).when(time, pass).claim;
    assert.deepEqual(reminders(twice), ['signature-overdue 12-11T09:00']);
  });

  it('is reminded of once where several were missed, and then again', () => {
    const late = given(waiting, at('2026-11-23T10:00:00Z')).when(time, pass);
    late.thenHappened(
      { type: 'ReminderDue', id: `signature-3-days/${signature.dueAt}`, kind: 'signature-3-days', overtaken: true },
      { type: 'ReminderDue', id: `signature-last-day/${signature.dueAt}`, kind: 'signature-last-day' },
    );
    assert.deepEqual(reminders(late.claim), ['signature-overdue 11-30T09:00']);
  });

  for (const [what, command] of [
    ['a step is saved', { type: 'SaveStep', details: {}, form }],
    ['an admin is asked', { type: 'AskAdmin' }],
    ['it is handed over', { type: 'HandOver', to: aPerson() }],
  ] as const)
    it(`waits on when ${what}`, () => {
      const after = given(waiting, at('2026-11-04T12:00:00Z')).when(aPartner(), command).claim;
      assert.deepEqual(after.status === 'editing' && after.signature, signature);
      assert.deepEqual(after.reminders, waiting.reminders);
    });

  it('waits on when a file goes', () => {
    const draft = aDraft({ files: [aFile()], signature, ...(waiting.reminders && { reminders: waiting.reminders }) });
    const after = given(draft).when(aPartner(), { type: 'RemovePoe', fileId: aFile().id }).claim;
    assert.deepEqual(after.status === 'editing' && after.signature, signature);
    assert.deepEqual(after.reminders, waiting.reminders);
  });

  it('waits no longer when a file comes, and is reminded of as untouched again', () => {
    const after = given(waiting, at('2026-11-04T12:00:00Z')).when(aPartner(), { type: 'AddPoe', file: aFile() }).claim;
    assert.equal('signature' in after, false);
    assert.deepEqual(reminders(after), ['draft-untouched 11-09T09:00']);
  });

  it('waits no longer when somebody says so', () => {
    const after = given(waiting, at('2026-11-04T12:00:00Z')).when(anAdmin(), stop).thenHappened({
      type: 'SignatureAwaited',
    });
    assert.equal('signature' in after, false);
    assert.deepEqual(reminders(after), ['draft-untouched 11-09T09:00']);
  });

  it('waits until another day once that is said, also after the first', () => {
    const until = '2026-12-10';
    const after = given(waiting, at('2026-11-25T12:00:00Z')).when(aPartner(), { type: 'AwaitSignature', until }).claim;
    assert.deepEqual(reminders(after), ['signature-3-days 12-07T09:00', 'signature-last-day 12-10T09:00']);
  });

  it('waits for nothing once it is submitted or thrown away', () => {
    const draft = aDraft({ signature, ...(waiting.reminders && { reminders: waiting.reminders }) });
    const submitted = given(draft).when(anAdmin(), { type: 'SubmitClaim' }).claim;
    const discarded = given(waiting).when(aPartner(), { type: 'DiscardDraft' }).claim;
    for (const after of [submitted, discarded]) {
      assert.equal('signature' in after, false);
      assert.ok(!reminders(after).some((one) => one.startsWith('signature')));
    }
    assert.equal(discarded.reminders, undefined);
  });

  it('has its reminder not sent any more when a file came before it could be', () => {
    const reminded = given(waiting, at('2026-11-17T09:00:00Z')).when(time, pass);
    const [notice] = noticesFor(reminded.events, reminded.claim, 1);
    assert.ok(notice);
    const added = given(reminded.claim).when(aPartner(), { type: 'AddPoe', file: aFile() });
    assert.equal(isReminderOvertaken(notice, reminded.events), false);
    assert.equal(isReminderOvertaken(notice, [...reminded.events, ...added.events]), true);
    assert.equal(monday, '2026-11-02T09:00:00Z');
  });
});
