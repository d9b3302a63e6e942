import type { Claim } from '../claims/claim.ts';
import type { ClaimEvent, ClaimFactType } from '../claims/event.ts';
import { stepOf } from './draft-steps.ts';

/** A reminder is a message of its own, and that the customer was told stands on no card. */
const showNowhere: ReadonlySet<ClaimFactType> = new Set(['ReminderDue', 'CustomerTold']);

/**
 * Whether posted cards are to be drawn again after these events. A file that arrives while a person fills in another step shows
 * nowhere on that card, and drawing it would wipe out what they are typing.
 */
export const cardsAreOutdated = (claim: Claim, events: readonly ClaimEvent[]): boolean => {
  if (events.every(({ type }) => showNowhere.has(type))) return false;
  const onlyFiles = events.every(({ type }) => type === 'PoeAdded' || type === 'PoeRemoved');
  if (claim.status !== 'editing' || !onlyFiles) return true;
  const step = stepOf(claim);
  return step === 'evidence' || step === 'review';
};
