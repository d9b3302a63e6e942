import type { Actor } from './actor.ts';
import type { Claim } from './claim.ts';
import type { ClaimCommand } from './command.ts';
import type { DecisionContext } from './decision-context.ts';
import type { ClaimEvent } from './event.ts';
import type { Refusal } from './refusal.ts';

/** The events that a command leads to, in order, or why it leads to none. Pure. `claim` is null for `StartDraft` alone. */
export type Decide = (
  claim: Claim | null,
  command: ClaimCommand,
  actor: Actor,
  context: DecisionContext,
) => readonly ClaimEvent[] | Refusal;
