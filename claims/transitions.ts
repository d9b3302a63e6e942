import type { Actor } from './actor.ts';
import type { Claim } from './claim.ts';
import type { ClaimStatus } from './claim-status.ts';
import type { ClaimCommand, CommandType } from './command.ts';
import type { Outcome, Situation } from './commands/rule.ts';
import { rules } from './commands/rules.ts';
import type { RefusalReason } from './refusal.ts';
import { maySee, type WhoMay } from './who-may.ts';

/**
 * Any rule, seen from a claim and a command of which only the running program knows that they fit. Methods, since TypeScript
 * compares their parameters both ways; `ruleFor` is what makes them fit.
 */
type AnyRule = {
  readonly type: CommandType;
  readonly from: { readonly [S in ClaimStatus]?: WhoMay };
  standing?(claim: Claim): RefusalReason | null;
  offeredTo?(claim: Claim, actor: Actor): boolean;
  decide(claim: Claim, command: ClaimCommand, situation: Situation): Outcome;
};

const everyRule: readonly AnyRule[] = Object.values(rules);

/**
 * The rule for this command on a claim in this status, or undefined where the command does not start there.
 * Source: docs/claims.md#what-may-happen-in-each-status.
 */
export const ruleFor = (status: ClaimStatus, command: CommandType): AnyRule | undefined =>
  everyRule.find((rule) => rule.type === command && rule.from[status] !== undefined);

/** Why this person may not give the command here, or null. The status is asked before the role. */
export const whyNot = (claim: Claim, rule: AnyRule, actor: Actor): RefusalReason | null => {
  const who = rule.from[claim.status];
  if (!who) return 'not-in-this-status';
  return rule.standing?.(claim) ?? who(claim, actor);
};

/** The next legal moves for this actor, in the order of the registry: what a card has buttons for. Inputs are not judged. */
export const commandsFor = (claim: Claim, actor: Actor): readonly CommandType[] => {
  if (!maySee(claim, actor)) return [];
  return everyRule
    .filter((rule) => whyNot(claim, rule, actor) === null && (rule.offeredTo?.(claim, actor) ?? true))
    .map((rule) => rule.type);
};
