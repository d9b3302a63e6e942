import type { Claim, PoeFile } from '../claim.ts';
import type { Refusal } from '../refusal.ts';
import { partner } from '../who-may.ts';
import { rule } from './rule.ts';

const notThereYet = (claim: Claim, file: PoeFile): Refusal | null =>
  claim.files.some((other) => other.sha256 === file.sha256) ? { refused: 'poe-already-there' } : null;

const roomLeft = (claim: Claim, limit: number): Refusal | null =>
  claim.files.length >= limit ? { refused: 'poe-limit-reached', limit } : null;

/** A rejected claim takes PoE while it can be disputed, since a dispute may rest on new PoE alone. */
export const addPoe = rule({
  type: 'AddPoe',
  from: {
    editing: partner,
    submitted: partner,
    'under-review': partner,
    'partner-action-required': partner,
    approved: partner,
    official: partner,
    rejected: partner,
    disputed: partner,
  },
  standing: (claim) =>
    claim.status === 'rejected' && claim.rejection.disputeUntil === undefined ? 'not-in-this-status' : null,
  decide: (claim, { file }, { actor, at, context }) =>
    notThereYet(claim, file) ??
    roomLeft(claim, context.policy.poeFilesPerClaim) ?? [
      {
        type: 'PoeAdded',
        file: { ...file, addedAt: at.toString(), addedBy: actor.kind === 'person' ? actor.person : file.addedBy },
      },
    ],
});
