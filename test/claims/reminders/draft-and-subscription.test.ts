import assert from 'node:assert/strict';
import type { Claim } from '../../../claims/claim.ts';
import { aClaim, aDraft, aFile, anAdmin, aPartner, aPerson, someDetails } from '../../support/build-claim.ts';
import { at, given, otherClaim, time } from '../../support/given-claim.ts';

/** Monday 2 November 2026 unless told otherwise; Monday to Friday, UTC. */
const reminders = (claim: Claim): readonly string[] =>
  (claim.reminders ?? []).map(({ kind, at: when }) => `${kind} ${when.slice(5, 16)}`);

const form = { version: 1, step: 'customer', returnToReview: false, unaccepted: {} } as const;

describe('the reminder of an untouched draft', () => {
  const started = given(aDraft()).when(aPartner(), { type: 'SaveStep', details: {}, form }).claim;

  it('comes after three business days', () => {
    assert.deepEqual(reminders(started), ['draft-untouched 11-05T09:00']);
    assert.equal(started.reminders?.[0]?.id, 'draft-untouched/2026-11-05T09:00:00Z');
  });

  for (const [what, command] of [
    ['a step is saved', { type: 'SaveStep', details: {}, form }],
    ['a file is added', { type: 'AddPoe', file: aFile() }],
    ['an admin is asked', { type: 'AskAdmin' }],
  ] as const)
    it(`waits again when ${what}`, () => {
      const after = given(started, at('2026-11-04T12:00:00Z')).when(aPartner(), command).claim;
      assert.deepEqual(reminders(after), ['draft-untouched 11-09T09:00']);
    });

  it('waits again when the draft is handed over', () => {
    const after = given(started, at('2026-11-04T12:00:00Z')).when(anAdmin(), { type: 'HandOver', to: aPerson() }).claim;
    assert.deepEqual(reminders(after), ['draft-untouched 11-09T09:00']);
  });

  it('comes once only', () => {
    const reminded = given(started, at('2026-11-05T09:00:00Z')).when(time, { type: 'PassTime' }).claim;
    assert.equal(reminded.reminders, undefined);
    given(reminded, at('2027-11-05T09:00:00Z')).when(time, { type: 'PassTime' }).thenRefused('nothing-due');
  });

  it('goes when the draft is thrown away', () => {
    assert.equal(given(started).when(aPartner(), { type: 'DiscardDraft' }).claim.reminders, undefined);
  });

  it('is left alone by a file for a claim that is no draft', () => {
    const submitted = given(aDraft()).when(anAdmin(), { type: 'SubmitClaim' }).claim;
    const after = given(submitted).when(aPartner(), { type: 'AddPoe', file: aFile() }).claim;
    assert.deepEqual(after.reminders, submitted.reminders);
  });
});

describe('the reminders of the last subscription’s end', () => {
  const ending = (date: string): Claim => {
    const details = someDetails({ products: ['power-bi'], subscriptionEndDates: { 'power-bi': date } });
    const closing = aClaim('approved', { details });
    return given(closing, at('2026-11-09T23:59:59Z')).when(time, { type: 'PassTime' }).claim;
  };

  it('come 60, 30 and 7 days ahead', () => {
    assert.deepEqual(
      ending('2027-06-30').reminders?.map(({ kind, at: when }) => `${kind} ${when}`),
      [
        'subscription-60-days 2027-05-01T09:00:00Z',
        'subscription-30-days 2027-05-31T09:00:00Z',
        'subscription-7-days 2027-06-23T09:00:00Z',
      ],
    );
  });

  it('are only those still ahead', () => {
    assert.deepEqual(reminders(ending('2026-12-15')), [
      'subscription-30-days 11-15T09:00',
      'subscription-7-days 12-08T09:00',
    ]);
  });

  it('move with a renewal', () => {
    const renewed = given(ending('2027-06-30'), at('2027-06-24T09:00:00Z')).when(anAdmin(), {
      type: 'ChangeSubscriptionEnd',
      endDates: { 'power-bi': '2027-12-31' },
    }).claim;
    assert.deepEqual(reminders(renewed), [
      'subscription-60-days 11-01T09:00',
      'subscription-30-days 12-01T09:00',
      'subscription-7-days 12-24T09:00',
    ]);
  });

  it('go when a newer association takes the product whose date was known', () => {
    const claim = aClaim('official', {
      ...ending('2027-06-30'),
      details: someDetails({
        products: ['power-bi', 'power-apps'],
        subscriptionEndDates: { 'power-bi': '2027-06-30' },
      }),
    } as Partial<Claim>);
    const lost = given(claim).when(otherClaim, { type: 'Supersede', by: 'CPOR-000002', products: ['power-bi'] }).claim;
    assert.equal(lost.reminders, undefined);
  });
});
