import type { ClaimEvent } from '../../claims/event.ts';

/**
 * Which contact the claim has by now: the one that was filed is 0, and every correction counts on. It tells two contacts apart
 * also where the address was named again.
 */
export const contactNumber = (events: readonly ClaimEvent[]): number =>
  events.filter(({ type }) => type === 'ContactCorrected').length;
