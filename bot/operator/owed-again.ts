import type { Claim } from '../../claims/claim.ts';
import { evolve } from '../../claims/evolve.ts';
import { type Notice, noticesFor } from '../../claims/notices.ts';
import type { StoredClaim } from '../../storage/claim-repository.ts';

/**
 * A settled notice as it was owed, made anew from the event that it tells of: its id names the event's number. Null when the
 * claim's history owes no such notice.
 */
export const owedAgain = (noticeId: string, { events }: StoredClaim): Notice | null => {
  const number = Number(noticeId.split('/')[1]);
  const event = events[number - 1];
  if (!event) return null;
  // Events of one commit have one time; the notice says the status after all of them.
  const after = events.findLastIndex(({ at }, index) => index >= number - 1 && at === event.at);
  const commit = events.slice(number - 1, after + 1);
  const claim = events.slice(0, after + 1).reduce<Claim | null>(evolve, null);
  if (!claim) return null;
  return noticesFor(commit, claim, number).find(({ id }) => id === noticeId) ?? null;
};
