import { associationKeys, keysOverlap } from './association-keys.ts';
import type { Claim, ClaimId } from './claim.ts';
import { holdingStatuses } from './claim-status.ts';
import type { ClaimCommand } from './command.ts';
import { isNoLoss, type Loss, lossOf, lossTo } from './loss.ts';

/** What one claim must learn of another, as the command that says so. */
export type Lesson = { readonly to: ClaimId; readonly from: ClaimId; readonly command: ClaimCommand };

const holds = ({ status }: Claim): boolean => holdingStatuses.some((one) => one === status);

const overlap = (a: Claim, b: Claim): boolean => {
  const others = associationKeys(b.details);
  return associationKeys(a.details).some((key) => others.some((other) => keysOverlap(key, other)));
};

const isOfSameFirm = (a: Claim, b: Claim): boolean => a.owner.tenantId === b.owner.tenantId;

const compete = (a: Claim, b: Claim): boolean => !isOfSameFirm(a, b) && holds(a) && holds(b) && overlap(a, b);

/** Products of both for the same customer and activity group, whatever their subscriptions. */
const sharedProducts = (a: Claim, b: Claim): readonly string[] => {
  const bases = associationKeys(b.details).map(({ base }) => base);
  return associationKeys(a.details).flatMap(({ base, productId }) => (bases.includes(base) ? [productId] : []));
};

/**
 * What `older` loses to `newer`, now or once that is official. A renewal takes the products that it was copied with; a copy that
 * was made over for another customer or activity renews nothing.
 */
const lossBetween = (older: Claim, newer: Claim): Loss => {
  if (newer.renewalOf === older.id) return lossOf(older.details, { products: sharedProducts(older, newer) });
  return isOfSameFirm(older, newer) ? { products: [] } : lossTo(older.details, newer.details);
};

/** Whether `newer` will take keys from `older`: an official claim, or one that was approved before it. */
const willSupersede = (newer: Claim, older: Claim): boolean => {
  if (newer.status !== 'approved' || isNoLoss(lossBetween(older, newer))) return false;
  return older.status === 'official' || (older.status === 'approved' && newer.supersedes.includes(older.id));
};

const lessonsFor = (one: Claim, other: Claim): readonly ClaimCommand[] => {
  const lessons: ClaimCommand[] = [];
  const loss = lossBetween(one, other);
  const isTaken = other.status === 'official' && (other.supersedes.includes(one.id) || other.renewalOf === one.id);
  if (isTaken && (one.status === 'approved' || one.status === 'official') && !isNoLoss(loss))
    return [{ type: 'Supersede', by: other.id, ...loss }];
  const isFlagged = one.competing.includes(other.id);
  if (compete(one, other) !== isFlagged)
    lessons.push({ type: isFlagged ? 'UnflagCompeting' : 'FlagCompeting', claimId: other.id });
  const isMarked = one.toBeSupersededBy?.includes(other.id) ?? false;
  if (willSupersede(other, one) !== isMarked)
    lessons.push({ type: isMarked ? 'LapseSuperseding' : 'MarkToBeSuperseded', by: other.id });
  return lessons;
};

/**
 * What two claims that share, or shared, a key have to learn of each other as they are now: flags and marks that came or went, and
 * keys that the one has taken from the other. Nothing when both know all of it. A claim that lost keys is to be asked again, since
 * its flags may go with them. Source: docs/claims.md#competing-claims.
 */
export const betweenClaims = (a: Claim, b: Claim): readonly Lesson[] => [
  ...lessonsFor(a, b).map((command) => ({ to: a.id, from: b.id, command })),
  ...lessonsFor(b, a).map((command) => ({ to: b.id, from: a.id, command })),
];
