import { coOpCard } from '../../cards/filing/co-op-card.ts';
import { recogniseCoOp } from '../../claims/co-op.ts';
import { startClaim } from '../actions/new-claim.ts';
import { replyWith } from '../replies/reply.ts';
import type { Command } from './command.ts';
import { notUnderstood } from './not-understood.ts';

/** Starts a claim, unless the words after the command name a programme that CPOR does not cover. */
export const newClaimCommand: Command = async ({ rest, strange }, turn, services) => {
  const programme = recogniseCoOp(rest);
  return programme
    ? replyWith(coOpCard({ reader: turn.reader, programme }))
    : startClaim(turn, services, strange.length === 0 ? undefined : notUnderstood(strange));
};
