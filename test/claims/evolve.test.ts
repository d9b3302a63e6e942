import assert from 'node:assert/strict';
import type { ClaimEvent, ClaimFact } from '../../claims/event.ts';
import { evolve, replay } from '../../claims/evolve.ts';
import { aClaim, monday, reviewer } from '../support/build-claim.ts';

const later = '2026-11-03T09:00:00Z';
const happened = (fact: ClaimFact): ClaimEvent => ({ ...fact, at: later, by: { kind: 'person', person: reviewer } });

describe('an event that happened to a claim', () => {
  it('counts as a new version, and is the claim’s latest time', () => {
    const claim = aClaim('submitted', { version: 7 });
    const after = evolve(claim, happened({ type: 'ReviewStarted', decisionDueAt: later }));
    assert.equal(after.version, 8);
    assert.equal(after.updatedAt, later);
    assert.equal(claim.updatedAt, monday, 'the claim before is left alone');
  });

  for (const fact of [
    { type: 'PoeRemoved', fileId: 'poe-1' },
    { type: 'ReviewerAssigned', assignee: reviewer },
    { type: 'ReviewerReleased' },
    { type: 'NoteAdded', text: 'Hm.' },
    { type: 'CustomerTold' },
    { type: 'ReminderDue', id: 'decision-last-day/x', kind: 'decision-last-day' },
  ] satisfies ClaimFact[]) {
    it(`${fact.type} leaves the version, but is the claim’s latest time`, () => {
      const after = evolve(aClaim('submitted', { version: 7 }), happened(fact));
      assert.equal(after.version, 7);
      assert.equal(after.updatedAt, later);
    });
  }

  it('leaves behind what belonged to the old status', () => {
    const after = evolve(
      aClaim('approved'),
      happened({ type: 'ClaimRejected', reason: 'customer-declined', comment: '' }),
    );
    assert.deepEqual(
      ['approvedAt', 'window'].filter((key) => key in after),
      [],
    );
  });
});

describe('a history that can’t have happened', () => {
  it('has no events', () => {
    assert.throws(() => replay([]), /at least one event/);
  });

  it('does not begin with a draft', () => {
    assert.throws(() => replay([happened({ type: 'BecameOfficial' })]), /happened to no claim/);
  });

  it('starts the same claim twice', () => {
    const claim = aClaim('editing');
    const { owner, details, form } = claim;
    const again = happened({ type: 'DraftStarted', claimId: claim.id, owner, details, form });
    assert.throws(() => evolve(claim, again), /started before/);
  });

  it('makes official what was never approved', () => {
    assert.throws(
      () => evolve(aClaim('submitted'), happened({ type: 'BecameOfficial' })),
      /is submitted, expected approved/,
    );
  });
});
