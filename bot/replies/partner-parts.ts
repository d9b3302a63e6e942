import type { Claim } from '../../claims/claim.ts';
import type { CommandType } from '../../claims/command.ts';
import { commandsFor } from '../../claims/transitions.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';

/** What a partner's card of a claim shows besides the claim itself. */
export const partnerParts = async (
  claim: Claim,
  { actor, reader }: Pick<Turn, 'actor' | 'reader'>,
  services: Services,
): Promise<{ readonly commands: readonly CommandType[]; readonly uploadUrl?: string }> => {
  const commands = commandsFor(claim, actor);
  if (claim.status === 'editing' || !commands.includes('AddPoe')) return { commands };
  const link = { claimId: claim.id, person: actor.person, language: reader.language };
  return { commands, uploadUrl: await services.links.uploadUrl(link) };
};
