import assert from 'node:assert/strict';
import type { Actor } from '../../claims/actor.ts';
import { associationKeys, keysOverlap } from '../../claims/association-keys.ts';
import { betweenClaims } from '../../claims/between-claims.ts';
import type { Claim, ClaimId } from '../../claims/claim.ts';
import type { ClaimCommand } from '../../claims/command.ts';
import { decide } from '../../claims/decide.ts';
import type { KeyHolder } from '../../claims/decision-context.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import { evolve } from '../../claims/evolve.ts';
import { isRefusal } from '../../claims/refusal.ts';
import { aContext, monday } from './build-claim.ts';

export type Life = { readonly claim: Claim; readonly events: readonly ClaimEvent[] };
export type Outage = { readonly downSince: string; readonly upSince: string };

export const overlap = (a: Claim, b: Claim): boolean => {
  const others = associationKeys(b.details);
  return associationKeys(a.details).some((key) => others.some((other) => keysOverlap(key, other)));
};

const isDraft = ({ status }: Claim): boolean => status === 'editing' || status === 'discarded';

const holderOf = (claim: Claim): KeyHolder => ({
  claimId: claim.id,
  tenantId: claim.owner.tenantId,
  status: claim.status,
  customerDeclined: 'rejection' in claim && claim.rejection.reason === 'customer-declined',
  createdAt: claim.createdAt,
  supersedes: claim.supersedes,
  ...(claim.renewalOf && { renewalOf: claim.renewalOf }),
});

const calendarless = aContext();

/** Claims of several firms that live side by side, as the desk runs them: decided on each other's keys, and told of each other. */
export class ClaimWorld {
  now = Temporal.Instant.from(monday);
  readonly lives = new Map<ClaimId, Life>();
  readonly outages: Outage[] = [];
  readonly #witness: (before: Claim | null, events: readonly ClaimEvent[], after: Claim) => void;
  #numbers = 0;

  constructor(witness: (before: Claim | null, events: readonly ClaimEvent[], after: Claim) => void) {
    this.#witness = witness;
  }

  get claims(): readonly Claim[] {
    return [...this.lives.values()].map(({ claim }) => claim);
  }

  nextId(): ClaimId {
    this.#numbers += 1;
    return `CPOR-${this.#numbers.toString().padStart(6, '0')}`;
  }

  /** @returns whether anything happened. */
  run(claimId: ClaimId, command: ClaimCommand, actor: Actor): boolean {
    const life = this.lives.get(claimId);
    const claim = life?.claim ?? null;
    const written = JSON.stringify(claim);
    let outcome = decide(claim, command, actor, { ...calendarless, now: this.now, onSameKeys: this.#holders(claim) });
    if (claim === null && !isRefusal(outcome)) {
      // Of a claim that is only being made, the keys are known once it is decided what it would be.
      const made = outcome.reduce<Claim | null>(evolve, null);
      outcome = decide(null, command, actor, { ...calendarless, now: this.now, onSameKeys: this.#holders(made) });
    }
    assert.equal(JSON.stringify(claim), written, 'deciding changes nothing');
    if (isRefusal(outcome)) return false;
    const after = outcome.reduce<Claim | null>(evolve, claim);
    assert.ok(after);
    this.lives.set(claimId, { claim: after, events: [...(life?.events ?? []), ...outcome] });
    this.#witness(claim, outcome, after);
    return true;
  }

  /** Everybody learns what there is to learn of each other. */
  settle(): void {
    for (let rounds = 0; ; rounds += 1) {
      assert.ok(rounds < 20, 'claims come to an end with each other');
      if (!this.#learn()) return;
    }
  }

  #learn(): boolean {
    let learned = false;
    const ids = [...this.lives.keys()];
    for (const [index, a] of ids.entries())
      for (const b of ids.slice(index + 1))
        for (const { to, from, command } of betweenClaims(this.#claim(a), this.#claim(b)))
          learned = this.run(to, command, { kind: 'claim', claimId: from }) || learned;
    return learned;
  }

  passTime(): void {
    for (const id of this.lives.keys()) this.run(id, { type: 'PassTime' }, { kind: 'time' });
  }

  /** Nobody is alive for so long; then every claim learns of it. */
  goDown(minutes: number): void {
    const downSince = this.now.toString();
    this.now = this.now.add({ minutes });
    const outage = { downSince, upSince: this.now.toString() };
    this.outages.push(outage);
    for (const id of this.lives.keys()) this.run(id, { type: 'RecordOutage', ...outage }, { kind: 'time' });
  }

  #claim(id: ClaimId): Claim {
    return this.lives.get(id)?.claim ?? assert.fail(id);
  }

  #holders(claim: Claim | null): readonly KeyHolder[] {
    if (!claim) return [];
    return this.claims
      .filter((other) => other.id !== claim.id && !isDraft(other) && overlap(claim, other))
      .map(holderOf);
  }
}
