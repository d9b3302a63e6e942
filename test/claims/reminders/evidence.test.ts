import assert from 'node:assert/strict';
import type { Claim } from '../../../claims/claim.ts';
import { isReminderOvertaken } from '../../../claims/event-of-notice.ts';
import { noticesFor } from '../../../claims/notices.ts';
import { aClaim, aFile, anAdmin, aPartner, aReviewer, someDetails } from '../../support/build-claim.ts';
import { at, given, mail, time } from '../../support/given-claim.ts';

const ageing = (claim: Claim): readonly string[] =>
  (claim.reminders ?? []).flatMap(({ kind, at: when }) => (kind === 'evidence-ageing' ? [when] : []));
const approve = { type: 'ApproveClaim', comment: '', confirmSupersede: false } as const;
/** 30 days before 2 November 2027, a year after the submission. */
const due = '2027-10-03T09:00:00Z';

const approved = given(aClaim('under-review')).when(aReviewer(), approve).claim;
const official = given(given(approved).when(mail, { type: 'OpenOptOutWindow' }).claim, at('2026-11-10T00:00:00Z')).when(
  time,
  { type: 'PassTime' },
).claim;

describe('That evidence gets old', () => {
  it('is planned with the approval, and stands through the window into the official association', () => {
    assert.deepEqual(ageing(approved), [due]);
    assert.equal(official.status, 'official');
    assert.deepEqual(ageing(official), [due]);
  });

  it('goes by the newest file where that came after the submission', () => {
    const files = [aFile({ addedAt: '2026-12-24T10:00:00Z' }), aFile({ addedAt: '2026-01-05T10:00:00Z' })];
    const claim = given(aClaim('under-review', { files }), at('2027-01-04T09:00:00Z')).when(aReviewer(), approve).claim;
    assert.deepEqual(ageing(claim), ['2027-11-24T09:00:00Z']);
  });

  it('is told to the owner once', () => {
    const told = given(official, at(due)).when(time, { type: 'PassTime' });
    assert.deepEqual(
      noticesFor(told.events, told.claim, 9).map(({ audience, reminder }) => [audience, reminder]),
      [['owner', 'evidence-ageing']],
    );
    assert.deepEqual(ageing(told.claim), []);
    given(told.claim, at('2028-12-01T09:00:00Z')).when(time, { type: 'PassTime' }).thenRefused('nothing-due');
  });

  it('is told at once of evidence that is that old when the claim is approved', () => {
    const late = given(aClaim('under-review'), at('2027-10-20T09:00:00Z')).when(aReviewer(), approve).claim;
    assert.deepEqual(ageing(late), [due]);
    const told = given(late, at('2027-10-20T09:01:00Z')).when(time, { type: 'PassTime' });
    assert.deepEqual(
      noticesFor(told.events, told.claim, 9).map(({ audience }) => audience),
      ['owner'],
    );
  });

  for (const [what, claim] of [
    ['approved', approved],
    ['official', official],
  ] as const)
    it(`starts again with fresh evidence (${what}), and the other clocks run on`, () => {
      const after = given(claim, at('2027-03-01T10:00:00Z')).when(aPartner(), { type: 'AddPoe', file: aFile() }).claim;
      assert.deepEqual(ageing(after), ['2028-01-31T09:00:00Z']);
      assert.equal(after.reminders?.length, claim.reminders?.length);
    });

  it('stands while subscriptions are renewed, end or are taken', () => {
    const details = someDetails({ subscriptionEndDates: { 'microsoft-teams': '2027-06-30' } });
    const ends = { productEnds: { 'microsoft-teams': '2027-06-30T23:59:59Z' } };
    const claim = aClaim('official', { details, ...ends, reminders: official.reminders ?? [] });
    const endDates = { 'exchange-online': '2028-06-30' };
    assert.deepEqual(ageing(given(claim).when(anAdmin(), { type: 'ChangeSubscriptionEnd', endDates }).claim), [due]);
    const expired = given(claim, at('2027-07-01T09:00:00Z')).when(time, { type: 'PassTime' }).claim;
    assert.deepEqual(ageing(expired), [due]);
  });

  it('is given although a product ends in the same breath', () => {
    const details = someDetails({ subscriptionEndDates: { 'microsoft-teams': '2027-09-30' } });
    const ends = { productEnds: { 'microsoft-teams': '2027-09-30T23:59:59Z' } };
    const claim = aClaim('official', { details, ...ends, reminders: official.reminders ?? [] });
    const { events, claim: after } = given(claim, at('2027-10-04T09:00:00Z')).when(time, { type: 'PassTime' });
    assert.ok(
      events.some((event) => event.type === 'ReminderDue' && event.kind === 'evidence-ageing' && !event.overtaken),
    );
    assert.deepEqual(ageing(after), []);
  });

  it('is no news any more once there is fresh evidence, and stays news whatever else happens', () => {
    const told = given(official, at(due)).when(time, { type: 'PassTime' });
    const [notice] = noticesFor(told.events, told.claim, 1);
    assert.ok(notice);
    const later = at('2027-10-05T09:00:00Z');
    const fresh = given(told.claim, later).when(aPartner(), { type: 'AddPoe', file: aFile() });
    assert.equal(isReminderOvertaken(notice, [...told.events, ...fresh.events]), true);
    const endDates = { 'exchange-online': '2028-06-30' };
    const renewed = given(told.claim, later).when(anAdmin(), { type: 'ChangeSubscriptionEnd', endDates });
    assert.equal(isReminderOvertaken(notice, [...told.events, ...renewed.events]), false);
  });

  it('ends with the association', () => {
    assert.deepEqual(ageing(given(official).when(anAdmin(), { type: 'Disassociate', reason: 'Over.' }).claim), []);
  });
});
