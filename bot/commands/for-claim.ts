import { listClaims } from '../actions/claim-list.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Command } from './command.ts';

/** A command about one claim. Without a number it shows the person's claims to choose from. */
export const forClaim =
  (run: (claimId: string, turn: Turn, services: Services) => Promise<Reply>): Command =>
  ({ claimId }, turn, services) =>
    claimId === null ? listClaims({}, turn, services) : run(claimId, turn, services);
