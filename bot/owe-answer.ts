import type { Notice } from '../claims/notices.ts';
import type { ClaimRepository } from '../storage/claim-repository.ts';
import { ConcurrencyError } from '../storage/errors.ts';
import type { Clock } from './clock.ts';

/** Commits that may come between the look and the save. */
const attempts = 10;

/**
 * The answer to a turn did not reach Teams: what the turn did to a claim is owed to who did it, as a notice.
 * @returns whether it had done anything.
 */
export const oweAnswer = async (turn: string, claims: ClaimRepository, clock: Clock): Promise<boolean> => {
  const claimId = await claims.claimOfTurn(turn);
  if (claimId === null) return false;
  for (let tries = 1; ; tries += 1) {
    const stored = await claims.load(claimId);
    const number = stored?.events.findLastIndex(({ by }) => by.kind === 'person') ?? -1;
    const event = stored?.events[number];
    if (!stored || !event) return false;
    const { claim, revision } = stored;
    const notice: Notice = {
      id: `${claimId}/${number + 1}/presser`,
      claimId,
      audience: 'presser',
      subject: event.type,
      version: claim.version,
      status: claim.status,
      urgent: true,
      at: clock.now().toString(),
    };
    try {
      await claims.save({ claim, basedOn: revision, events: [], notices: [notice] });
      return true;
    } catch (error) {
      if (!(error instanceof ConcurrencyError) || tries >= attempts) throw error;
    }
  }
};
