import assert from 'node:assert/strict';
import { betweenClaims } from '../../../claims/between-claims.ts';
import type { Claim, ClaimIn } from '../../../claims/claim.ts';
import { decide } from '../../../claims/decide.ts';
import type { ClaimDetails } from '../../../claims/details.ts';
import { evolve } from '../../../claims/evolve.ts';
import { isRefusal } from '../../../claims/refusal.ts';
import {
  aClaim,
  aContext,
  aKeyHolder,
  anAdmin,
  aPerson,
  otherFirm,
  ourFirm,
  someDetails,
} from '../../support/build-claim.ts';
import { given } from '../../support/given-claim.ts';

const details: ClaimDetails = someDetails({
  solutionArea: 'business-applications',
  activities: ['usage'],
  products: ['power-bi'],
  subscriptionEndDates: { 'power-bi': '2027-06-30' },
});

const record = (onSameKeys: readonly ReturnType<typeof aKeyHolder>[], by = anAdmin()) =>
  decide(null, { type: 'RecordAssociation', claimId: 'CPOR-000001', details }, by, aContext({ onSameKeys }));

const recorded = (...onSameKeys: readonly ReturnType<typeof aKeyHolder>[]): Claim => {
  const events = record(onSameKeys);
  assert.ok(!isRefusal(events));
  return events.reduce<Claim | null>(evolve, null) ?? assert.fail();
};

const theirs = (overrides: Partial<ClaimIn<'official'>> = {}): ClaimIn<'official'> =>
  aClaim('official', { id: 'CPOR-000002', owner: aPerson({ tenantId: otherFirm }), details, ...overrides });

describe('An association recorded beside an official holder of another firm', () => {
  it('stands, takes nothing and loses nothing: both are flagged', () => {
    const ours = recorded(aKeyHolder({ status: 'official' }));
    assert.ok(ours.status === 'official' && ours.recorded);
    assert.deepEqual(ours.competing, ['CPOR-000002']);
    const holder = theirs();
    assert.deepEqual(
      betweenClaims(ours, holder).map(({ to, command }) => ({ to, command })),
      [{ to: 'CPOR-000002', command: { type: 'FlagCompeting', claimId: 'CPOR-000001' } }],
    );
    // Once both know of each other there is nothing more to learn: nobody supersedes.
    assert.deepEqual(betweenClaims(ours, theirs({ competing: ['CPOR-000001'] })), []);
  });

  it('loses its flag when the other ends', () => {
    const ours = recorded(aKeyHolder({ status: 'official' }));
    const gone = aClaim('ended', { id: 'CPOR-000002', owner: aPerson({ tenantId: otherFirm }), details });
    assert.deepEqual(
      betweenClaims(ours, gone).map(({ to, command }) => ({ to, command })),
      [{ to: 'CPOR-000001', command: { type: 'UnflagCompeting', claimId: 'CPOR-000002' } }],
    );
  });

  it('is lost to one that becomes official after it', () => {
    const ours = recorded();
    const newcomer = theirs({ supersedes: ['CPOR-000001'] });
    const [lesson] = betweenClaims(ours, newcomer);
    assert.deepEqual(lesson?.command, { type: 'Supersede', by: 'CPOR-000002', products: ['power-bi'] });
    given(ours)
      .when({ kind: 'claim', claimId: 'CPOR-000002' }, lesson?.command ?? assert.fail())
      .thenHappened({ type: 'ClaimEnded', reason: 'superseded', comment: '' });
  });

  it('is refused only beside one of its own firm', () => {
    assert.deepEqual(record([aKeyHolder({ tenantId: ourFirm, status: 'official' })]), {
      refused: 'own-duplicate',
      claimId: 'CPOR-000002',
    });
  });
});
