import { listClaims } from '../actions/claim-list.ts';
import { resumeClaim } from '../actions/view-claim.ts';
import type { Command } from './command.ts';

/** The draft of that number; without one the only draft that there is, or the drafts to choose from. */
export const resume: Command = async ({ claimId }, turn, services) => {
  if (claimId !== null) return resumeClaim(claimId, turn, services);
  const of = { owner: turn.actor.person };
  const { claims } = await services.store.claims.list({ of, statuses: ['editing'], limit: 2 });
  const [only, ...others] = claims;
  return only && others.length === 0
    ? resumeClaim(only.id, turn, services)
    : listClaims({ status: 'editing' }, turn, services);
};
