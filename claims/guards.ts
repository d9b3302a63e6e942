import type { Claim, ClaimId, InformationRound, PoeFile } from './claim.ts';
import { holdingStatuses } from './claim-status.ts';
import type { DecisionContext, KeyHolder } from './decision-context.ts';
import type { Refusal } from './refusal.ts';

const blank = (text: string): boolean => text.trim() === '';

export const commentGiven = (comment: string): Refusal | null =>
  blank(comment) ? { refused: 'comment-missing' } : null;

export const reasonGiven = (reason: string): Refusal | null => (blank(reason) ? { refused: 'reason-missing' } : null);

export const reasonsGiven = (reasons: readonly string[]): Refusal | null =>
  reasons.length === 0 ? { refused: 'reason-missing' } : null;

/** A request may concern products of the claim only. */
export const productsOfClaim = (claim: Claim, products: readonly string[]): Refusal | null =>
  products.every((id) => claim.details.products?.includes(id)) ? null : { refused: 'product-not-named' };

const holds = (other: KeyHolder): boolean => holdingStatuses.some((status) => status === other.status);

/** A claim, or one on its way to be. */
type Standing = { readonly id: ClaimId; readonly tenantId: string; readonly renewalOf?: ClaimId };

/** Claims of the same firm that hold one of the keys, but for the one that is renewed. */
export const ownHolders = (
  { id, tenantId, renewalOf }: Standing,
  onSameKeys: readonly KeyHolder[],
): readonly KeyHolder[] =>
  onSameKeys.filter(
    (other) => other.tenantId === tenantId && other.claimId !== id && other.claimId !== renewalOf && holds(other),
  );

/**
 * Same firm, same key, open or official: the second claim is refused, but for a copy that renews.
 * Source: docs/claims.md#a-firms-own-duplicate.
 */
export const ownDuplicateOf = (
  { id, tenantId, renewalOf }: Standing,
  context: Pick<DecisionContext, 'onSameKeys'>,
): Refusal | null => {
  const [duplicate] = ownHolders({ id, tenantId, ...(renewalOf && { renewalOf }) }, context.onSameKeys);
  return duplicate ? { refused: 'own-duplicate', claimId: duplicate.claimId } : null;
};

export const noOwnDuplicate = (
  { id, owner, renewalOf }: Claim,
  context: Pick<DecisionContext, 'onSameKeys'>,
): Refusal | null => ownDuplicateOf({ id, tenantId: owner.tenantId, ...(renewalOf && { renewalOf }) }, context);

/** Other firms' claims on an overlapping key, open or official; never a reason to refuse. */
export const competingTo = (tenantId: string, context: Pick<DecisionContext, 'onSameKeys'>): readonly KeyHolder[] =>
  context.onSameKeys.filter((other) => other.tenantId !== tenantId && holds(other));

export const competingClaims = (claim: Claim, context: DecisionContext): readonly KeyHolder[] =>
  competingTo(claim.owner.tenantId, context);

/** The round whose answer is awaited or waits for a decision. */
export const openRound = (claim: Claim): InformationRound | undefined => {
  const last = claim.rounds.at(-1);
  return last?.outcome === undefined ? last : undefined;
};

/** PoE added since the request or rejection, not yet sent. */
export const unsentFiles = (claim: Claim): readonly PoeFile[] => claim.files.filter((file) => file.unsent);
