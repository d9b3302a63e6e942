import type { Actor } from '../actor.ts';
import type { ClaimIn } from '../claim.ts';
import type { ClaimStatus } from '../claim-status.ts';
import type { CommandOf, CommandType } from '../command.ts';
import type { DecisionContext } from '../decision-context.ts';
import type { ClaimFact } from '../event.ts';
import type { Refusal, RefusalReason } from '../refusal.ts';
import type { WhoMay } from '../who-may.ts';

export type Situation = {
  readonly actor: Actor;
  /** Time of the events: now, but never before the claim's last event. */
  readonly at: Temporal.Instant;
  readonly context: DecisionContext;
};

export type Outcome = readonly ClaimFact[] | Refusal;

/** One command: where it may start, who may give it, and what it leads to. */
export type CommandRule<C extends CommandType, S extends ClaimStatus> = {
  readonly type: C;
  /** The statuses that know the command, and who may give it there. */
  readonly from: { readonly [K in S]: WhoMay };
  /** What the status alone does not say: why this claim, as it stands, knows no such move. Needs nobody's input. */
  readonly standing?: (claim: ClaimIn<S>) => RefusalReason | null;
  /** False where a legal move is not worth a button. */
  readonly offeredTo?: (claim: ClaimIn<S>, actor: Actor) => boolean;
  readonly decide: (claim: ClaimIn<S>, command: CommandOf<C>, situation: Situation) => Outcome;
};

/** Lets the compiler read command and statuses off the rule itself. */
export const rule = <C extends CommandType, S extends ClaimStatus>(one: CommandRule<C, S>): CommandRule<C, S> => one;
