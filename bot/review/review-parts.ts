import type { Claim, ClaimId } from '../../claims/claim.ts';
import type { CommandType } from '../../claims/command.ts';
import { type DeadlineReason, deadlineReason } from '../../claims/deadline-reason.ts';
import type { Firm } from '../../claims/firm.ts';
import { commandsFor } from '../../claims/transitions.ts';
import { firmOfClaim } from '../firm-of-claim.ts';
import type { Services } from '../services.ts';
import { deskActor } from './desk-actor.ts';

/** Competing claims that are laid beside a claim; more than this many firms for one workload is a case for a talk. */
const besides = 4;

/** What the cards of the desk show besides the claim itself. */
export type ReviewParts = {
  readonly firm: Firm;
  readonly commands: readonly CommandType[];
  readonly documents: readonly { readonly fileId: string; readonly url: string }[];
  readonly competing: readonly Claim[];
  /** Claims of other customers with one of its documents. */
  readonly sameDocuments: readonly ClaimId[];
  readonly now: Temporal.Instant;
  readonly why?: DeadlineReason;
};

/** Links for the desk last 24 hours; every drawing makes new ones. */
export const reviewParts = async (claim: Claim, services: Services): Promise<ReviewParts> => {
  const [firm, documents, others, sameDocuments] = await Promise.all([
    firmOfClaim(claim, services.store.firms),
    Promise.all(
      claim.files.map(async ({ id }) => ({
        fileId: id,
        url: await services.links.documentUrl({ claimId: claim.id, fileId: id, desk: true }),
      })),
    ),
    Promise.all(claim.competing.slice(-besides).map((id) => services.store.claims.load(id))),
    services.store.claims.withSameFiles(claim),
  ]);
  const why = deadlineReason(claim, services);
  return {
    firm,
    commands: commandsFor(claim, deskActor),
    documents,
    competing: others.flatMap((stored) => (stored ? [stored.claim] : [])),
    sameDocuments,
    now: services.clock.now(),
    ...(why && { why }),
  };
};
