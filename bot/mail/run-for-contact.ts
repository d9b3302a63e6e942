import type { Actor } from '../../claims/actor.ts';
import type { ClaimId } from '../../claims/claim.ts';
import type { ClaimCommand } from '../../claims/command.ts';
import type { StoredClaim } from '../../storage/claim-repository.ts';
import type { Desk, DeskResult } from '../desk.ts';

export type ContactOrder = {
  readonly claimId: ClaimId;
  /** The address that the mail went to. */
  readonly email: string;
  readonly command: ClaimCommand;
  readonly actor: Actor;
  /** Asked again whenever the claim has moved on; without it the address alone decides. */
  readonly onlyIf?: (stored: StoredClaim) => boolean;
};

/** A claim that moves on under the order is looked at again, this often at most. */
const attempts = 25;

/**
 * Runs a command that follows from a mail, as long as the mail's address is still the claim's contact: what a corrected address
 * did, refused or took says nothing of the new one. @returns null once it is not, or where `onlyIf` says no.
 */
export const runForContact = async (
  desk: Desk,
  { claimId, email, command, actor, onlyIf }: ContactOrder,
): Promise<DeskResult | null> => {
  for (let tries = 1; ; tries += 1) {
    const stored = await desk.view(claimId, actor);
    if (stored?.claim.details.customerContactEmail !== email || onlyIf?.(stored) === false) return null;
    const result = await desk.run({ claimId, command, actor, version: stored.claim.version });
    if (result.ok || result.refusal.refused !== 'claim-moved-on' || tries === attempts) return result;
  }
};
