import type { Actor } from '../../claims/actor.ts';
import type { Claim } from '../../claims/claim.ts';
import type { CommandType } from '../../claims/command.ts';
import type { RefusalReason } from '../../claims/refusal.ts';
import { commandsFor, ruleFor, whyNot } from '../../claims/transitions.ts';

/** Why a command is not open to somebody now, before they have given its inputs; null when it is. */
export const whyNotOpen = (claim: Claim, command: CommandType, actor: Actor): RefusalReason | null => {
  if (commandsFor(claim, actor).includes(command)) return null;
  const rule = ruleFor(claim.status, command);
  return (rule && whyNot(claim, rule, actor)) ?? 'not-in-this-status';
};
