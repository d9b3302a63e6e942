import assert from 'node:assert/strict';
import type { Claim } from '../../../claims/claim.ts';
import { claimStatuses, closedStatuses } from '../../../claims/claim-status.ts';
import { commandsFor } from '../../../claims/transitions.ts';
import { given } from '../../support/given-claim.ts';
import { commandTypes, lifecycleTable, specimenNames, specimens } from '../../support/lifecycle-table.ts';

const claimFor = (name: (typeof specimenNames)[number], on: Partial<Claim> | undefined): Claim =>
  ({ ...specimens[name], ...on }) as Claim;

describe('every command on a claim in every status', () => {
  for (const type of commandTypes) {
    const { command, actor, on, context, leads, refusedAs } = lifecycleTable[type];
    for (const name of specimenNames) {
      const goal = leads[name];
      if (goal) {
        it(`${type}: ${name} → ${goal}`, () => {
          const { refusal, claim, events } = given(claimFor(name, on), context).when(actor, command);
          assert.equal(refusal, null);
          assert.ok(events.length > 0);
          assert.equal(claim.status, goal);
        });
      } else {
        const hidden = actor.kind === 'person' && actor.isReviewer && ['editing', 'discarded'].includes(name);
        const reason = hidden ? 'not-your-claim' : (refusedAs?.[name] ?? 'not-in-this-status');
        it(`${type}: ${name} is refused (${reason})`, () => {
          given(claimFor(name, on), context).when(actor, command).thenRefused(reason);
        });
      }
    }
  }
});

describe('the next moves offered', () => {
  for (const type of commandTypes) {
    const { actor, on, leads } = lifecycleTable[type];
    for (const name of specimenNames) {
      const offered = leads[name] !== undefined;
      it(`${offered ? 'include' : 'leave out'} ${type} on ${name}`, () => {
        assert.equal(commandsFor(claimFor(name, on), actor).includes(type), offered);
      });
    }
  }
});

describe('the graph of statuses', () => {
  const edges = commandTypes.flatMap((type) =>
    Object.entries(lifecycleTable[type].leads).map(
      ([name, goal]) => [specimens[name as keyof typeof specimens].status, goal] as const,
    ),
  );
  const reachableFrom = (start: (typeof claimStatuses)[number]): ReadonlySet<string> => {
    const seen = new Set<string>([start]);
    for (const status of seen) for (const [from, goal] of edges) if (from === status) seen.add(goal);
    return seen;
  };

  it('reaches every status from a draft', () => {
    assert.deepEqual([...reachableFrom('editing')].sort(), [...claimStatuses].sort());
  });

  for (const status of claimStatuses) {
    it(`leads from ${status} to an end`, () => {
      const reached = reachableFrom(status);
      assert.ok(closedStatuses.some((closed) => reached.has(closed)));
    });
  }

  for (const status of closedStatuses) {
    it(`ends at ${status}`, () => {
      assert.deepEqual([...reachableFrom(status)], [status]);
    });
  }
});
