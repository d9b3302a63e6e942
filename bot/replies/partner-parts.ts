import type { Claim, ClaimIn } from '../../claims/claim.ts';
import type { CommandType } from '../../claims/command.ts';
import { type DeadlineReason, deadlineReason } from '../../claims/deadline-reason.ts';
import { commandsFor } from '../../claims/transitions.ts';
import { isPartner } from '../../claims/who-may.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import { disputableAgain } from './disputable-again.ts';

/** What a partner's card of a claim shows besides the claim itself. */
export const partnerParts = async (
  claim: Claim,
  { actor, reader }: Pick<Turn, 'actor' | 'reader'>,
  services: Services,
): Promise<{
  readonly commands: readonly CommandType[];
  readonly uploadUrl?: string;
  readonly now: Temporal.Instant;
  readonly mayCopy: boolean;
  readonly why?: DeadlineReason;
  readonly disputableAgain: readonly ClaimIn<'rejected'>[];
}> => {
  const commands = commandsFor(claim, actor);
  const freed = (await disputableAgain(claim, services)).filter((other) =>
    commandsFor(other, actor).includes('DisputeClaim'),
  );
  const why = deadlineReason(claim, services);
  const parts = {
    commands,
    mayCopy: isPartner(claim, actor),
    disputableAgain: freed,
    now: services.clock.now(),
    ...(why && { why }),
  };
  if (claim.status === 'editing' || !commands.includes('AddPoe')) return parts;
  const link = { claimId: claim.id, person: actor.person, language: reader.language };
  return { ...parts, uploadUrl: await services.links.uploadUrl(link) };
};
