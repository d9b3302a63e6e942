import assert from 'node:assert/strict';
import type { Actor } from '../../claims/actor.ts';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimCommand } from '../../claims/command.ts';
import { decide } from '../../claims/decide.ts';
import type { DecisionContext } from '../../claims/decision-context.ts';
import type { ClaimEvent, ClaimFact } from '../../claims/event.ts';
import { evolve } from '../../claims/evolve.ts';
import { isRefusal, type Refusal } from '../../claims/refusal.ts';
import { aContext, monday } from './build-claim.ts';

type Result = {
  readonly events: readonly ClaimEvent[];
  readonly refusal: Refusal | null;
  /** The claim afterwards. */
  readonly claim: Claim;
  /** What happened, without time, doer and the reminders that follow from it. */
  readonly thenHappened: (...facts: readonly ClaimFact[]) => Claim;
  readonly thenRefused: (refused: Refusal['refused'], more?: Omit<Refusal, 'refused'>) => void;
};

/** given(claim).when(actor, command).thenHappened(...facts) — the words of the tests of the lifecycle. */
export const given = (claim: Claim, context: Partial<DecisionContext> = {}) => ({
  when: (actor: Actor, command: ClaimCommand): Result => {
    const before = structuredClone(claim);
    const outcome = decide(claim, command, actor, aContext(context));
    assert.deepEqual(claim, before, 'deciding changes nothing');
    const events = isRefusal(outcome) ? [] : outcome;
    const refusal = isRefusal(outcome) ? outcome : null;
    const after = events.reduce<Claim>(evolve, claim);
    return {
      events,
      refusal,
      claim: after,
      thenHappened: (...facts) => {
        assert.equal(refusal, null);
        assert.deepEqual(
          events.map(({ at: _at, by: _by, reminders: _reminders, ...fact }) => fact),
          facts,
        );
        return after;
      },
      thenRefused: (refused, more = {}) => {
        assert.deepEqual(outcome, { refused, ...more });
      },
    };
  },
});

export const at = (instant: string): { readonly now: Temporal.Instant } => ({ now: Temporal.Instant.from(instant) });
export const onMonday = at(monday);
export const customer: Actor = { kind: 'customer' };
export const time: Actor = { kind: 'time' };
export const mail: Actor = { kind: 'mail' };
export const otherClaim: Actor = { kind: 'claim', claimId: 'CPOR-000002' };
