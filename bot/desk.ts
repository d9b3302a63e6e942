import type { Actor } from '../claims/actor.ts';
import type { Claim, ClaimId } from '../claims/claim.ts';
import type { ClaimCommand, CommandType, CreatingCommand } from '../claims/command.ts';
import { decide } from '../claims/decide.ts';
import type { DecisionContext, KeyHolder } from '../claims/decision-context.ts';
import { type ClaimEvent, versionlessFacts } from '../claims/event.ts';
import { evolve } from '../claims/evolve.ts';
import { noticesFor } from '../claims/notices.ts';
import { isRefusal, type Refusal } from '../claims/refusal.ts';
import { shownFact } from '../claims/shown-fact.ts';
import { maySee } from '../claims/who-may.ts';
import type { ClaimRepository, StoredClaim } from '../storage/claim-repository.ts';
import { ConcurrencyError, DuplicateAssociationError } from '../storage/errors.ts';
import { KeyQueue } from '../storage/files/key-queue.ts';

/** One command for one claim. */
export type DeskOrder = {
  readonly claimId: ClaimId;
  readonly command: ClaimCommand;
  readonly actor: Actor;
  /** `version` of the card that was pressed; absent for what is not pressed on a card. */
  readonly version?: number;
  /** Key of the Teams activity that caused it. */
  readonly turn?: string;
  /** Activity id of the card that was pressed: the answer brings that one up to date. */
  readonly cardId?: string;
  /** Id of the conversation whose answer tells of it. */
  readonly answeredIn?: string;
};

export type DeskResult =
  | { readonly ok: true; readonly claim: Claim; readonly events: readonly ClaimEvent[] }
  /** `claim` is null where the actor may not see it, or there is none. */
  | { readonly ok: false; readonly refusal: Refusal; readonly claim: Claim | null };

export type Commit = {
  readonly claim: Claim;
  readonly events: readonly ClaimEvent[];
  /** How many events the claim has with these. */
  readonly upTo: number;
  readonly order: DeskOrder;
  /** Whether the claim owes notices. */
  readonly owes: boolean;
};

/** The one shell that runs every command: load, decide, evolve, save with the notices owed. */
export type Desk = {
  readonly run: (order: DeskOrder) => Promise<DeskResult>;
  /** The claim with its history, where the actor may see it. */
  readonly view: (claimId: ClaimId, actor: Actor) => Promise<StoredClaim | null>;
  /** Tells the listener of each commit from now on; it must not throw. */
  readonly onCommitted: (listener: (commit: Commit) => void) => void;
  /** Events in the history of a claim as this desk handed it out: by it a card drawn from that claim is known to be old. */
  readonly eventsOf: (claim: Claim) => number | undefined;
};

export type DeskParts = {
  readonly claims: ClaimRepository;
  readonly context: () => Omit<DecisionContext, 'onSameKeys'>;
};

/** Commands that make a claim of nothing. */
const makesClaim: ReadonlySet<CommandType> = new Set<CreatingCommand>(['StartDraft', 'RecordAssociation']);

/** Commands whose rules ask who else claims the same; time's only where it may make a claim official. */
const asksForKeyHolders = ({ command }: DeskOrder, claim: Claim): boolean => {
  switch (command.type) {
    case 'SubmitClaim':
    case 'DisputeClaim':
    case 'ApproveClaim':
    case 'RecordAssociation':
      return true;
    default:
      return command.type === 'PassTime' && claim.status === 'approved';
  }
};

/** A commit that lost a race is decided again on the newer claim, this often at most. */
const attempts = 25;

const movedOn = (stored: StoredClaim): Refusal => {
  const last = stored.events.findLast((event) => !versionlessFacts.has(event.type));
  return {
    refused: 'claim-moved-on',
    claimId: stored.claim.id,
    ...(last ? { lastChange: { by: last.by, at: last.at, type: shownFact(last) } } : {}),
  };
};

/** Decided one after the other for each customer: whose keys they are must not change between the look and the commit. */
const mayAskForKeyHolders: ReadonlySet<CommandType> = new Set([
  'SubmitClaim',
  'DisputeClaim',
  'ApproveClaim',
  'PassTime',
]);

export const createDesk = ({ claims, context }: DeskParts): Desk => {
  const listeners: ((commit: Commit) => void)[] = [];
  const lanes = new KeyQueue();
  const eventsOf = new WeakMap<Claim, number>();
  const view = async (claimId: ClaimId, actor: Actor): Promise<StoredClaim | null> => {
    const stored = await claims.load(claimId);
    if (!stored || !maySee(stored.claim, actor)) return null;
    eventsOf.set(stored.claim, stored.events.length);
    return stored;
  };

  /** Whose keys they are, and from whom those take keys in their turn. */
  const keyHolders = async (claim: Claim): Promise<readonly KeyHolder[]> => {
    const holders = await claims.onSameKeys(claim);
    if (claim.status !== 'approved') return holders;
    return Promise.all(
      holders.map(async (holder) => {
        const other = holder.status === 'official' ? await claims.load(holder.claimId) : null;
        return other ? { ...holder, supersedes: other.claim.supersedes } : holder;
      }),
    );
  };

  /** The customer whose keys the order may take or make official; undefined where it does neither. */
  const customerOf = async (order: DeskOrder): Promise<string | undefined> => {
    const { command, claimId } = order;
    if (command.type === 'RecordAssociation') return command.details.customerTenantId;
    if (!mayAskForKeyHolders.has(command.type)) return undefined;
    const stored = await claims.load(claimId);
    return stored && asksForKeyHolders(order, stored.claim) ? stored.claim.details.customerTenantId : undefined;
  };

  const attempt = async (order: DeskOrder): Promise<DeskResult> => {
    const { claimId, command, actor, version, turn } = order;
    const stored = await view(claimId, actor);
    if (!stored && !makesClaim.has(command.type))
      return { ok: false, refusal: { refused: 'not-your-claim' }, claim: null };
    const claim = stored?.claim ?? null;
    if (stored && version !== undefined && version !== stored.claim.version) {
      return { ok: false, refusal: movedOn(stored), claim };
    }
    const decideAmong = (onSameKeys: readonly KeyHolder[]) =>
      decide(claim, command, actor, { ...context(), onSameKeys });
    const alone = decideAmong([]);
    if (isRefusal(alone)) return { ok: false, refusal: alone, claim };
    // Of a claim that is only being made, the keys are known once it is decided what it would be.
    const asking = claim ?? alone.reduce<Claim | null>(evolve, null);
    const decision = asking && asksForKeyHolders(order, asking) ? decideAmong(await keyHolders(asking)) : alone;
    if (isRefusal(decision)) return { ok: false, refusal: decision, claim };
    const after = decision.reduce<Claim | null>(evolve, claim);
    if (!after || decision.length === 0) return { ok: false, refusal: { refused: 'nothing-due' }, claim };
    const basedOn = stored?.revision ?? 0;
    const before = stored?.events.length ?? 0;
    const notices = noticesFor(decision, after, before + 1, claim);
    await claims.save({ claim: after, basedOn, events: decision, notices, ...(turn ? { turn } : {}) });
    const upTo = before + decision.length;
    eventsOf.set(after, upTo);
    const owes = notices.length > 0 || (stored?.notices.length ?? 0) > 0;
    for (const listener of listeners) listener({ claim: after, events: decision, upTo, order, owes });
    return { ok: true, claim: after, events: decision };
  };

  const run = async (order: DeskOrder): Promise<DeskResult> => {
    const customer = await customerOf(order);
    return customer === undefined ? tryRun(order) : lanes.run(customer, () => tryRun(order));
  };

  const tryRun = async (order: DeskOrder): Promise<DeskResult> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(order);
      } catch (error) {
        if (error instanceof DuplicateAssociationError) {
          const stored = await view(order.claimId, order.actor);
          const refusal: Refusal = { refused: 'own-duplicate', claimId: error.existingClaimId };
          return { ok: false, refusal, claim: stored?.claim ?? null };
        }
        if (!(error instanceof ConcurrencyError) || tries >= attempts) throw error;
      }
    }
  };

  return {
    run,
    view,
    onCommitted: (listener) => void listeners.push(listener),
    eventsOf: (claim) => eventsOf.get(claim),
  };
};
