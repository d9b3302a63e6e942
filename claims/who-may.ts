import type { Actor } from './actor.ts';
import type { Claim } from './claim.ts';
import { samePerson } from './person.ts';
import type { RefusalReason } from './refusal.ts';

/** Why this actor may not give a command on this claim, or null when they may. Source: docs/claims.md#roles. */
export type WhoMay = (claim: Claim, actor: Actor) => RefusalReason | null;

export const isOwner = (claim: Claim, actor: Actor): boolean =>
  actor.kind === 'person' && samePerson(actor.person, claim.owner);

/** Incentives admin of the firm, that is of the Entra tenant, of the claim's owner. */
export const isFirmAdmin = (claim: Claim, actor: Actor): boolean =>
  actor.kind === 'person' && actor.isIncentivesAdmin && actor.person.tenantId === claim.owner.tenantId;

/** Owner or incentives admin of the owner's firm. */
export const isPartner = (claim: Claim, actor: Actor): boolean => isOwner(claim, actor) || isFirmAdmin(claim, actor);

/**
 * Drafts (discarded ones too) are seen by their owner and the firm's admins only; everything else by reviewers as well. What is
 * no person comes through a link or a deadline of this very claim, so there is nothing to hide from it.
 */
export const maySee = (claim: Claim, actor: Actor): boolean => {
  if (actor.kind !== 'person') return true;
  if (isPartner(claim, actor)) return true;
  return actor.isReviewer && claim.status !== 'editing' && claim.status !== 'discarded';
};

/**
 * Whether the person had a hand in the claim's partner side: drafted, wrote in the draft, submitted, answered, disputed, added
 * PoE, or owns it now (by a hand-over). Sharing a tenant with the owner is no obstacle.
 */
export const hasConflict = (claim: Claim, person: { readonly id: string; readonly tenantId: string }): boolean =>
  [
    claim.draftedBy,
    claim.owner,
    ...(claim.writtenBy ?? []),
    ...(claim.submittedBy ? [claim.submittedBy] : []),
    ...(claim.disputedBy ? [claim.disputedBy] : []),
    ...claim.answeredBy,
    ...claim.files.map(({ addedBy }) => addedBy),
  ].some((one) => samePerson(one, person));

export const partner: WhoMay = (claim, actor) => (isPartner(claim, actor) ? null : 'not-your-claim');

export const incentivesAdmin: WhoMay = (claim, actor) => {
  if (isFirmAdmin(claim, actor)) return null;
  return isOwner(claim, actor) ? 'only-incentives-admins' : 'not-your-claim';
};

/** Any reviewer: for acts that decide nothing. */
export const reviewer: WhoMay = (_claim, actor) =>
  actor.kind === 'person' && actor.isReviewer ? null : 'only-reviewers';

/** A reviewer without a conflict of interest. */
export const impartialReviewer: WhoMay = (claim, actor) => {
  if (actor.kind !== 'person' || !actor.isReviewer) return 'only-reviewers';
  return hasConflict(claim, actor.person) ? 'own-claim' : null;
};

export const customer: WhoMay = (_claim, actor) => (actor.kind === 'customer' ? null : 'only-customer');

const only =
  (kind: Actor['kind']): WhoMay =>
  (_claim, actor) =>
    actor.kind === kind ? null : 'not-your-claim';

export const mailServer: WhoMay = only('mail');
export const passingTime: WhoMay = only('time');
export const anotherClaim: WhoMay = only('claim');
